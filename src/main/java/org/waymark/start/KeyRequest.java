package org.waymark.start;

import java.util.List;
import java.util.Set;

/**
 * The operator asks for new keys of our own. A running node makes the next pair within a minute, publishes it for a day,
 * and signs with it from then on; a command holds no cryptography.
 */
public final class KeyRequest {
    private KeyRequest() {}

    /**
     * Effects: the request.
     *
     * @param written nothing
     * @return what happens next
     */
    public static String run(String url, String user, String password, List<String> written) {
        Arguments.read("rotate-keys", "Use: rotate-keys", Set.of(), written);
        return Errand.run(url, user, password, errand -> {
            errand.change("insert into tool_key_request (asked_at) values (now())");
            return "The next key is made within a minute by a running Waymark. It is published for 24 hours before it"
                    + " signs; the present key stays published for 25 hours after that.";
        });
    }
}
