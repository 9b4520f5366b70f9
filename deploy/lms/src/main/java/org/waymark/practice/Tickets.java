package org.waymark.practice;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Launches that were initiated and not yet answered. The message hint is the ticket: it carries the chosen person
 * without a cookie, and works once. The oldest give way when there are too many.
 */
final class Tickets {
    private static final int HELD_MAX = 20_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Launch> held = new LinkedHashMap<>();

    /** Keeps a launch and gives the message hint it is found by. */
    String keep(Launch launch) {
        byte[] secret = new byte[12];
        random.nextBytes(secret);
        int number = launch.activity().map(LmsActivity::id).orElse(0);
        int link = launch.activity().map(LmsActivity::resourceLinkId).orElse(0);
        String hint = "{\"cmid\":" + number + ",\"launchid\":\"ltilaunch" + link + "_"
                + HexFormat.of().formatHex(secret) + "\"}";
        synchronized (held) {
            held.put(hint, launch);
            if (held.size() > HELD_MAX) {
                held.remove(held.keySet().iterator().next());
            }
        }
        return hint;
    }

    /** Gives the launch out, once. */
    Optional<Launch> take(String hint) {
        synchronized (held) {
            return Optional.ofNullable(held.remove(hint));
        }
    }

    /** How many wait, for tests of a flood. */
    int size() {
        synchronized (held) {
            return held.size();
        }
    }
}
