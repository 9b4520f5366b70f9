package org.waymark.lti.keys;

import com.nimbusds.jose.JWSVerifier;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.PlatformHttp;
import org.waymark.lti.RefusalCode;

/**
 * The public keys of all platforms. One instance serves the whole application. A key that is cached never waits for a
 * network, however slow or dead its server is; waiting, and how often a server may be asked, is counted per key set.
 */
public final class PlatformKeys {

    /** After this, a set is fetched anew in the background while it goes on being used. */
    static final Duration FRESH = Duration.ofMinutes(15);
    /** For this long the last good set serves while its server does not answer. */
    static final Duration KEPT = Duration.ofHours(4);

    private final PlatformHttp http;
    private final InstantSource clock;
    private final Executor background;
    private final Map<URI, CachedKeys> caches = new ConcurrentHashMap<>();

    /** @param background where ageing sets are fetched anew; a refused task is tried again with the next launch */
    public PlatformKeys(PlatformHttp http, InstantSource clock, Executor background) {
        this.http = http;
        this.clock = clock;
        this.background = background;
    }

    /**
     * The verifier for a token's key; safe for use by many threads.
     *
     * @param jwksUri of the registration, never of the token
     * @param kid as the token names it
     * @param algorithm as the token names it, already found to be allowed
     * @throws LtiRefusal 401 for a kid that the platform does not have (asked at most once in 30 s) or a key that must not
     *     be used; 503 where the platform's keys cannot be had
     */
    public JWSVerifier verifier(URI jwksUri, String kid, String algorithm) {
        CachedKeys cache = caches.computeIfAbsent(jwksUri, uri -> new CachedKeys(uri, http, clock, background));
        Instant now = clock.instant();
        KeySet known = cache.current().filter(set -> isKept(set, now)).orElse(null);
        if (known != null) {
            if (!known.fetched().plus(FRESH).isAfter(now)) {
                cache.refreshInBackground();
            }
            Optional<JWSVerifier> verifier = known.verifier(kid, algorithm);
            if (verifier.isPresent()) {
                return verifier.get();
            }
        }
        return cache.newerThan(known)
                .verifier(kid, algorithm)
                .orElseThrow(() -> new LtiRefusal(RefusalCode.UNKNOWN_KID, "kid"));
    }

    private static boolean isKept(KeySet set, Instant now) {
        return set.fetched().plus(KEPT).isAfter(now);
    }
}
