package org.waymark.practice;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.practice.tools.Tool;

/**
 * One launch as it was chosen, fixed from initiation to token.
 *
 * @param activity     what is opened; empty when content is to be chosen
 * @param deploymentId what initiation and token name
 * @param destination  another value for that custom parameter than the activity's own
 * @param inWindow     whether it opens at top level instead of in the frame
 * @param changes      last word on the claims, for tests
 */
record Launch(
        LmsPerson person,
        LmsCourse course,
        Optional<LmsActivity> activity,
        Tool tool,
        Message message,
        String deploymentId,
        URI targetLinkUri,
        Optional<String> destination,
        boolean inWindow,
        Set<Quirk> quirks,
        Consumer<Map<String, Object>> changes) {

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /** What the initiation names as user: nobody signed in is user 0. */
    String loginHint() {
        return has(Quirk.GUEST) ? "0" : person.subject();
    }

    boolean sendsName() {
        return tool.receivesNames() && !has(Quirk.NO_NAMES) && !has(Quirk.EMAIL_ONLY);
    }

    boolean sendsEmail() {
        return tool.receivesEmail() && !has(Quirk.NO_NAMES) && !has(Quirk.NO_EMAIL);
    }
}
