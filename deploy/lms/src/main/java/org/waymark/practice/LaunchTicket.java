package org.waymark.practice;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.practice.http.Parameters;
import org.waymark.practice.tools.Tool;

/**
 * A launch in the making, for tests and seeding: choose what differs, post {@link #initiation()} to the tool, take the
 * address the tool redirects to and hand it to {@link #answer}. Or leave all of that to {@code client.LaunchClient}.
 */
public final class LaunchTicket {
    private final PracticeLms lms;
    private final LmsPerson person;
    private final LmsCourse course;
    private final Optional<LmsActivity> activity;
    private final Message message;
    private final Set<Quirk> quirks = EnumSet.noneOf(Quirk.class);
    private Consumer<Map<String, Object>> changes = claims -> {};
    private boolean inWindow;
    private Optional<String> destination = Optional.empty();
    private Optional<String> deploymentId = Optional.empty();
    private Optional<URI> targetLinkUri = Optional.empty();
    private Optional<Tool> tool = Optional.empty();

    LaunchTicket(PracticeLms lms, LmsPerson person, LmsCourse course, Optional<LmsActivity> activity, Message message) {
        this.lms = lms;
        this.person = person;
        this.course = course;
        this.activity = activity;
        this.message = message;
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
        destination = Optional.of(otherDestination);
        return this;
    }

    /** Launches this tool instead of the activity's own. */
    public LaunchTicket by(Tool other) {
        tool = Optional.of(other);
        return this;
    }

    public LaunchTicket underDeployment(String otherDeploymentId) {
        deploymentId = Optional.of(otherDeploymentId);
        return this;
    }

    public LaunchTicket targeting(URI otherTargetLinkUri) {
        targetLinkUri = Optional.of(otherTargetLinkUri);
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
        fields.put("client_id", launch.tool().clientId());
        if (!launch.has(Quirk.NO_DEPLOYMENT_HINT)) {
            fields.put("lti_deployment_id", launch.deploymentId());
        }
        if (launch.has(Quirk.STORAGE_TARGET) && !launch.inWindow()) {
            fields.put("lti_storage_target", StoragePages.target(lms));
        }
        return Form.of(launch.tool().addresses().login(), fields);
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
        Tool launched = tool.orElseGet(() -> lms.toolOf(activity));
        String registered = deploymentId.orElse(launched.deploymentId());
        return new Launch(
                person,
                course,
                activity,
                launched,
                all.contains(Quirk.DEEP_LINK_DATA)
                        ? message.withData(lms.content().dataFor(course))
                        : message,
                all.contains(Quirk.NEW_DEPLOYMENT) ? "9" + registered : registered,
                targetLinkUri.orElseGet(() -> target(launched)),
                destination,
                inWindow,
                Set.copyOf(all),
                changes);
    }

    private URI target(Tool launched) {
        return switch (message.kind()) {
            case OPEN -> launched.addresses().target();
            case PICK ->
                launched.addresses().contentPick().orElse(launched.addresses().target());
            case REVIEW ->
                activity.flatMap(LmsActivity::picked)
                        .flatMap(LmsActivity.Picked::review)
                        .orElse(launched.addresses().target());
        };
    }
}
