package org.waymark.practice.tools;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Permissions to register, each for one hour and one registration. */
final class RegistrationTokens {
    private static final Duration LIFE = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Permission> held = new ConcurrentHashMap<>();

    /**
     * One permission.
     *
     * @param updates client id of the tool whose registration is renewed; empty for a new tool
     */
    record Permission(Optional<String> updates, Instant end) {}

    String give(Optional<String> updates, Instant now) {
        String token = hex(24);
        held.put(token, new Permission(updates, now.plus(LIFE)));
        return token;
    }

    /** The permission, which stays. */
    Optional<Permission> look(String token, Instant now) {
        return Optional.ofNullable(held.get(token))
                .filter(permission -> permission.end().isAfter(now));
    }

    /** Takes the permission; of two at once one gets it. */
    boolean take(String token) {
        return held.remove(token) != null;
    }

    /** A client id as Moodle makes them: fifteen letters and digits. */
    String clientId() {
        return hex(8).substring(1);
    }

    private String hex(int bytes) {
        byte[] secret = new byte[bytes];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
