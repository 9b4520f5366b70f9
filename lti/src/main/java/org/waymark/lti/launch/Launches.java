package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.lti.LoginState;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.NonceStore;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;
import org.waymark.lti.Registrations;
import org.waymark.lti.Secret;
import org.waymark.lti.State;
import org.waymark.lti.Tool;
import org.waymark.lti.keys.PlatformKeys;

/**
 * Receives launches. The state is consumed before anything else is looked at, so whatever is wrong with a token, its
 * nonce is used up. Source: Security Framework 1.0, sections 5.1.1.3 to 5.1.3.
 */
public final class Launches {

    /** Errors of OAuth 2.0 and OpenID Connect; any other text is not repeated, for it comes from outside. */
    private static final Set<String> PLATFORM_ERRORS = Set.of(
            "invalid_request",
            "unauthorized_client",
            "access_denied",
            "unsupported_response_type",
            "invalid_scope",
            "server_error",
            "temporarily_unavailable",
            "interaction_required",
            "account_selection_required",
            "consent_required",
            "invalid_request_uri",
            "invalid_request_object",
            "request_not_supported",
            "launch_no_longer_valid");

    private final Tool tool;
    private final Registrations registrations;
    private final NonceStore nonces;
    private final InstantSource clock;
    private final List<Check> unsigned;
    private final List<Check> signed;

    public Launches(Tool tool, Registrations registrations, NonceStore nonces, PlatformKeys keys, InstantSource clock) {
        this.tool = tool;
        this.registrations = registrations;
        this.nonces = nonces;
        this.clock = clock;
        this.unsigned = List.of(
                new HeaderCheck(),
                new AlgorithmCheck(),
                new KeyIdCheck(),
                new LtiMessageCheck(),
                new IssuerCheck(),
                new AudienceCheck(),
                new SignatureCheck(keys));
        this.signed = List.of(
                new TimeCheck(),
                new NonceCheck(),
                new VersionCheck(),
                new MessageTypeCheck(),
                new RolesCheck(),
                new DeploymentCheck(),
                new SubjectCheck(),
                new ResourceLinkCheck(),
                new ContextCheck(),
                new TargetCheck(),
                new CustomCheck(),
                new PresentationCheck(),
                new DeepLinkingCheck(),
                new SubmissionReviewCheck());
    }

    /**
     * The state of a launch, where it has the shape of one: its hint leads to the tenant, its handle names the cookie
     * that holds the browser secret. Nothing is consumed or believed.
     */
    public static Optional<State> state(Fields fields) {
        return fields.get("state").flatMap(State::read);
    }

    /**
     * Receives one launch.
     *
     * @param browserSecret what the cookie of this login holds; empty where it did not come back
     * @return admitted, or unbound where everything but the browser secret is right
     * @throws LtiRefusal with the first thing that is wrong
     */
    public Outcome receive(Fields fields, Optional<String> browserSecret) {
        if (fields.isInAddress(Fields.ID_TOKEN)) {
            throw new LtiRefusal(RefusalCode.TOKEN_IN_ADDRESS, "id_token in the query");
        }
        Optional<LoginState> consumed = state(fields).flatMap(state -> nonces.consume(state.text()));
        fields.get("error").ifPresent(error -> refuse(error, consumed));
        if (fields.get("state").isEmpty()) {
            throw new LtiRefusal(RefusalCode.STATE_MISSING, "state");
        }
        LoginState login = consumed.orElseThrow(() -> new LtiRefusal(RefusalCode.STATE_UNKNOWN, "state"));
        try {
            return receive(fields, login, browserSecret);
        } catch (LtiRefusal refusal) {
            throw refusal.at(login.registrationId());
        }
    }

    private static void refuse(String error, Optional<LoginState> consumed) {
        LtiRefusal refusal = "login_required".equals(error)
                ? new LtiRefusal(RefusalCode.LOGIN_REQUIRED, "the platform knows nobody signed in")
                : new LtiRefusal(RefusalCode.PLATFORM_ERROR, PLATFORM_ERRORS.contains(error) ? error : "other");
        throw consumed.map(login -> refusal.at(login.registrationId())).orElse(refusal);
    }

    private Outcome receive(Fields fields, LoginState login, Optional<String> browserSecret) {
        Situation situation = situation(login);
        RawToken token = RawToken.parse(fields.get(Fields.ID_TOKEN)
                .orElseThrow(() -> new LtiRefusal(RefusalCode.TOKEN_MISSING, Fields.ID_TOKEN)));
        for (Check check : unsigned) {
            check.check(token, situation);
        }
        try {
            for (Check check : signed) {
                check.check(token, situation);
            }
            admitDeployment(token, situation);
            return outcome(token, situation, browserSecret, state(fields).orElseThrow());
        } catch (LtiRefusal refusal) {
            throw wayBack(token, situation).map(refusal::returningTo).orElse(refusal);
        }
    }

    private Situation situation(LoginState login) {
        Situation situation = new Situation(
                tool,
                registrations
                        .withId(login.registrationId())
                        .orElseThrow(() -> new LtiRefusal(RefusalCode.PLATFORM_UNKNOWN, "no longer registered")),
                login,
                clock.instant());
        if (!situation.now().isBefore(login.expires())) {
            throw new LtiRefusal(RefusalCode.STATE_EXPIRED, "over ten minutes");
        }
        if (!situation.registration().isEnabled()) {
            throw new LtiRefusal(RefusalCode.PLATFORM_DISABLED, "switched off");
        }
        return situation;
    }

    /** After all checks, so that only a real platform can make the caller write down a deployment. */
    private void admitDeployment(RawToken token, Situation situation) {
        Registration registration = situation.registration();
        String deployment = token.text(Claims.DEPLOYMENT_ID);
        if (!registration.deployments().contains(deployment)
                && !registrations.admitsDeployment(registration, deployment)) {
            throw new LtiRefusal(RefusalCode.DEPLOYMENT_INACTIVE, "deployment_id");
        }
    }

    private static Outcome outcome(RawToken token, Situation situation, Optional<String> browserSecret, State state) {
        Registration registration = situation.registration();
        LoginState login = situation.login();
        ObjectNode claims = LaunchReader.reduce(token.claims(), registration.clientId());
        String named = token.text(Claims.TARGET);
        URI target = named.isEmpty() ? login.target() : URI.create(named);
        boolean isBound = browserSecret
                .filter(secret -> Secret.matches(secret, login.browserHash()))
                .isPresent();
        if (isBound) {
            return new Admitted(LaunchReader.read(registration.id(), claims, target));
        }
        Optional<StoredProof> proof = StorageTarget.of(login.storageFrame(), registration)
                .map(storage -> new StoredProof(storage, state.browserHandle(), login.browserHash()));
        return new Unbound(new ParkedLaunch(registration.id(), claims, target, proof));
    }

    private static Optional<URI> wayBack(RawToken token, Situation situation) {
        try {
            return ReturnAddresses.of(
                    situation.registration(),
                    token.claims().path(Claims.PRESENTATION).path("return_url"),
                    "return_url");
        } catch (LtiRefusal noneThatIsSafe) {
            return Optional.empty();
        }
    }
}
