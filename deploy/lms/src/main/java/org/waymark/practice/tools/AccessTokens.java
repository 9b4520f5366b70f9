package org.waymark.practice.tools;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Access tokens given out, each with its tool, its scopes and its end. */
public final class AccessTokens {
    private static final int HELD_MAX = 20_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Access> held = new LinkedHashMap<>();
    private long issued;

    /** What a token allows. */
    public record Access(String clientId, Set<String> scopes, Instant end) {}

    synchronized String issue(Tool tool, Set<String> scopes, Instant end) {
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        held.put(token, new Access(tool.clientId(), Set.copyOf(scopes), end));
        issued++;
        if (held.size() > HELD_MAX) {
            held.remove(held.keySet().iterator().next());
        }
        return token;
    }

    /** What this token allows at this time. */
    public synchronized Optional<Access> of(String token, Instant now) {
        return Optional.ofNullable(held.get(token))
                .filter(access -> access.end().isAfter(now));
    }

    /** Takes a token back. */
    public synchronized void forget(String token) {
        held.remove(token);
    }

    /** Takes every token back, as when the LMS loses its store. */
    public synchronized void forgetAll() {
        held.clear();
    }

    /** How many were given out since the start. */
    public synchronized long issued() {
        return issued;
    }
}
