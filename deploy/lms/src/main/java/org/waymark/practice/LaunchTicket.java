package org.waymark.practice;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A launch in the making, for tests and seeding: choose what differs, post {@link #initiation()} to the tool, take the
 * address the tool redirects to and hand it to {@link #answer}. Or leave all of that to {@code client.LaunchClient}.
 */
public final class LaunchTicket {
    private final PracticeLms lms;
    private final LmsPerson person;
    private final LmsActivity activity;
    private final Set<Quirk> quirks = EnumSet.noneOf(Quirk.class);
    private Consumer<Map<String, Object>> changes = claims -> {};
    private boolean inWindow;
    private String destination;
    private String deploymentId;
    private URI targetLinkUri;

    LaunchTicket(PracticeLms lms, LmsPerson person, LmsActivity activity) {
        this.lms = lms;
        this.person = person;
        this.activity = activity;
        this.destination = activity.destination();
        this.deploymentId = lms.settings().deploymentId();
        this.targetLinkUri = lms.settings().homeAddress();
    }

    /** Switches quirks on for this launch; those of the whole LMS are refused. */
    public LaunchTicket with(Quirk... chosen) {
        for (Quirk quirk : chosen) {
            if (quirk.ofTheWholeLms()) {
                throw new IllegalArgumentException(quirk + " is switched on for the LMS, not for one launch");
            }
            quirks.add(quirk);
        }
        return this;
    }

    /** At top level, as on a phone. */
    public LaunchTicket inNewWindow() {
        inWindow = true;
        return this;
    }

    /** Another value for the custom parameter {@code destination}. */
    public LaunchTicket to(String otherDestination) {
        destination = otherDestination;
        return this;
    }

    public LaunchTicket underDeployment(String otherDeploymentId) {
        deploymentId = otherDeploymentId;
        return this;
    }

    public LaunchTicket targeting(URI otherTargetLinkUri) {
        targetLinkUri = otherTargetLinkUri;
        return this;
    }

    /** Changes the claims just before they are signed, after all quirks. */
    public LaunchTicket changing(Consumer<Map<String, Object>> change) {
        changes = changes.andThen(change);
        return this;
    }

    /** The form that starts the login at the tool. Each call is a launch of its own. */
    public Form initiation() {
        Launch launch = fixed();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("iss", lms.issuer().toString());
        fields.put("target_link_uri", launch.targetLinkUri().toString());
        fields.put("login_hint", launch.loginHint());
        fields.put("lti_message_hint", lms.tickets().keep(launch));
        fields.put("client_id", lms.settings().clientId());
        if (!launch.has(Quirk.NO_DEPLOYMENT_HINT)) {
            fields.put("lti_deployment_id", launch.deploymentId());
        }
        return Form.of(lms.settings().loginAddress(), fields);
    }

    /**
     * The form with state and token that this LMS answers the tool's authorization request with.
     *
     * @throws IllegalArgumentException with the reason, where a browser would get the not-found page of the LMS
     */
    public Form answer(URI authorizationRequest) {
        return lms.authorization()
                .answer(Parameters.ofQuery(authorizationRequest.getRawQuery()))
                .form();
    }

    /** The token this launch would carry, for the nonce given; for tests that post it themselves. */
    public String idToken(String nonce) {
        return new IdToken(lms, fixed()).signed(nonce);
    }

    /** Whether this launch is to be posted twice. */
    public boolean isPostedTwice() {
        return fixed().has(Quirk.DOUBLE_POST);
    }

    /** Where the launch leaves from; sent as {@code Origin} by a browser. */
    public URI issuer() {
        return lms.issuer();
    }

    public boolean isInNewWindow() {
        return inWindow;
    }

    Launch fixed() {
        Set<Quirk> all = EnumSet.copyOf(quirks);
        all.addAll(lms.quirks());
        String deployment = all.contains(Quirk.NEW_DEPLOYMENT) ? "9" + deploymentId : deploymentId;
        return new Launch(person, activity, deployment, targetLinkUri, destination, inWindow, Set.copyOf(all), changes);
    }
}
