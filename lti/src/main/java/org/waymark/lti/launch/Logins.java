package org.waymark.lti.launch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.waymark.lti.LoginState;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.NonceStore;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;
import org.waymark.lti.Registrations;
import org.waymark.lti.Secret;
import org.waymark.lti.State;
import org.waymark.lti.Texts;
import org.waymark.lti.Tool;
import org.waymark.lti.WebAddresses;

/** Answers a platform's login initiation, GET and POST alike. Source: Security Framework 1.0, section 5.1.1. */
public final class Logins {

    /** From login to launch. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private final Tool tool;
    private final Registrations registrations;
    private final NonceStore nonces;
    private final InstantSource clock;

    public Logins(Tool tool, Registrations registrations, NonceStore nonces, InstantSource clock) {
        this.tool = tool;
        this.registrations = registrations;
        this.nonces = nonces;
        this.clock = clock;
    }

    /**
     * Begins a login: issues state and nonce, keeps their hashes, and says where to redirect.
     *
     * @throws LtiRefusal 400 for a missing parameter, a target that is not on this tool, an unknown or ambiguous client;
     *     404 for an unknown issuer; 403 for a platform that is switched off. Nothing is kept then.
     */
    public Login begin(Fields fields) {
        String issuer = fields.require("iss");
        String loginHint = fields.require("login_hint");
        URI target = Targets.ours(tool, fields.require("target_link_uri"));
        Optional<String> deployment = fields.get("lti_deployment_id")
                .or(() -> fields.get("deployment_id"))
                .filter(Texts::isId);
        Registration registration = choose(registrations.withIssuer(issuer), fields.get("client_id"), deployment);
        if (!registration.isEnabled()) {
            throw new LtiRefusal(RefusalCode.PLATFORM_DISABLED, "switched off").at(registration.id());
        }

        Optional<StorageTarget> storage = StorageTarget.of(fields.get("lti_storage_target"), registration);
        State state = State.fresh(registration.stateHint());
        String nonce = Secret.fresh();
        String browserSecret = Secret.fresh();
        Instant now = clock.instant();
        nonces.keep(new LoginState(
                registration.stateHint(),
                state.hash(),
                Secret.hash(nonce),
                Secret.hash(browserSecret),
                registration.id(),
                deployment,
                target,
                now,
                now.plus(LIFETIME),
                storage.map(StorageTarget::frame)));
        URI redirect = redirect(registration, loginHint, fields.get("lti_message_hint"), state, nonce);
        return new Login(
                registration.id(),
                redirect,
                state.browserHandle(),
                browserSecret,
                storage.map(one -> one.put(state.browserHandle(), browserSecret)));
    }

    private static Registration choose(List<Registration> known, Optional<String> client, Optional<String> deployment) {
        if (known.isEmpty()) {
            throw new LtiRefusal(RefusalCode.ISSUER_UNKNOWN, "iss");
        }
        List<Registration> fitting = known;
        if (client.isPresent()) {
            fitting = known.stream()
                    .filter(one -> one.clientId().equals(client.get()))
                    .toList();
            if (fitting.isEmpty()) {
                throw new LtiRefusal(RefusalCode.CLIENT_UNKNOWN, "client_id");
            }
        }
        if (fitting.size() > 1) {
            fitting = fitting.stream()
                    .filter(one -> deployment.isPresent() && one.deployments().contains(deployment.get()))
                    .toList();
        }
        if (fitting.size() != 1) {
            throw new LtiRefusal(RefusalCode.CLIENT_AMBIGUOUS, "client_id is needed: several clients of this issuer");
        }
        return fitting.get(0);
    }

    private URI redirect(
            Registration registration, String loginHint, Optional<String> messageHint, State state, String nonce) {
        String endpoint = registration.authorizationEndpoint().toString();
        StringBuilder address = new StringBuilder(endpoint)
                .append(endpoint.indexOf('?') < 0 ? '?' : '&')
                .append("scope=openid&response_type=id_token&response_mode=form_post&prompt=none");
        append(address, "client_id", registration.clientId());
        append(address, "redirect_uri", tool.launch().toString());
        append(address, "login_hint", loginHint);
        messageHint.ifPresent(hint -> append(address, "lti_message_hint", hint));
        append(address, "state", state.text());
        append(address, "nonce", nonce);
        return URI.create(address.toString());
    }

    private static void append(StringBuilder address, String name, String value) {
        address.append('&').append(name).append('=').append(WebAddresses.escape(value));
    }
}
