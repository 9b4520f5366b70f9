package org.waymark.practice;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One launch as it was chosen, fixed from initiation to token.
 *
 * @param deploymentId what initiation and token name
 * @param inWindow     whether it opens at top level instead of in the frame
 * @param changes      last word on the claims, for tests
 */
record Launch(
        LmsPerson person,
        LmsActivity activity,
        String deploymentId,
        URI targetLinkUri,
        String destination,
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
}
