package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/**
 * Counts the logins of each client address by the minute, in the memory of this node. What is counted is forgotten with
 * the minute; addresses beyond a bound share one count, so that a flood from many fills no memory.
 */
@ApplicationScoped
class LoginLimiter {
    private static final int ADDRESSES_MAX = 20_000;
    private static final String EVERYBODY_ELSE = "";
    private static final long MINUTE_SECONDS = 60;

    private record Minute(long number, ConcurrentHashMap<String, AtomicInteger> counts) {
        Minute(long number) {
            this(number, new ConcurrentHashMap<>());
        }

        int count(String address) {
            boolean isCounted = counts.size() < ADDRESSES_MAX || counts.containsKey(address);
            return counts.computeIfAbsent(isCounted ? address : EVERYBODY_ELSE, first -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    private final AtomicReference<Minute> current = new AtomicReference<>(new Minute(0));
    private final int perMinute;
    private final InstantSource clock;

    @Inject
    LoginLimiter(LmsSettings settings, InstantSource clock) {
        this(settings.loginsPerMinute(), clock);
    }

    /** @param perMinute 0 for no limit */
    LoginLimiter(int perMinute, InstantSource clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** For the proxy that the container makes. */
    LoginLimiter() {
        this(0, InstantSource.system());
    }

    /** @throws LtiRefusal 429 for an address that began too many logins this minute */
    void count(String address) {
        if (perMinute > 0 && minute().count(address) > perMinute) {
            throw new LtiRefusal(RefusalCode.TOO_MANY_LOGINS, "more than " + perMinute + " a minute");
        }
    }

    private Minute minute() {
        long number = Math.floorDiv(clock.instant().getEpochSecond(), MINUTE_SECONDS);
        return current.updateAndGet(known -> known.number() == number ? known : new Minute(number));
    }
}
