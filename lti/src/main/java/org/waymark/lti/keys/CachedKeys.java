package org.waymark.lti.keys;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.PlatformHttp;
import org.waymark.lti.PlatformHttp.Answer;
import org.waymark.lti.RefusalCode;

/**
 * The key set of one platform: fetched by one thread at a time, read by any without waiting. Those who need a newer set
 * wait for the one fetch under way, few of them and not for long, so that a slow server cannot take all threads.
 */
final class CachedKeys {

    private static final int BYTES_MAX = 50 * 1024;
    private static final int WAITING_MAX = 32;
    private static final long WAIT_SECONDS_MAX = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    /** While there is nothing to fall back on, an unreachable server is asked sooner again. */
    private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(5);

    private final URI address;
    private final PlatformHttp http;
    private final InstantSource clock;
    private final Executor background;

    private final ReentrantLock fetching = new ReentrantLock();
    private final Semaphore waiting = new Semaphore(WAITING_MAX);
    private final AtomicBoolean isRefreshing = new AtomicBoolean();

    private volatile KeySet current;
    // Both are written and read by the holder of the lock only.
    private Instant nextAttempt = Instant.MIN;
    private String lastFailure = "";

    CachedKeys(URI address, PlatformHttp http, InstantSource clock, Executor background) {
        this.address = address;
        this.http = http;
        this.clock = clock;
        this.background = background;
    }

    Optional<KeySet> current() {
        return Optional.ofNullable(current);
    }

    /** Fetches once without making anybody wait. */
    void refreshInBackground() {
        if (!isRefreshing.compareAndSet(false, true)) {
            return;
        }
        try {
            background.execute(this::refresh);
        } catch (RejectedExecutionException busy) {
            isRefreshing.set(false);
        }
    }

    private void refresh() {
        try {
            if (fetching.tryLock()) {
                try {
                    attempt();
                } finally {
                    fetching.unlock();
                }
            }
        } finally {
            isRefreshing.set(false);
        }
    }

    /**
     * The newest set there is: another thread's, a freshly fetched one, or the same again where the server was asked only
     * just now.
     *
     * @param seen the set that did not help, or null
     * @throws LtiRefusal 503 where the server cannot be reached
     */
    KeySet newerThan(KeySet seen) {
        if (!waiting.tryAcquire()) {
            throw unreachable("too many are waiting");
        }
        try {
            if (!fetching.tryLock(WAIT_SECONDS_MAX, TimeUnit.SECONDS)) {
                throw unreachable("slow");
            }
            try {
                return seen != current && isUsable() ? current : fetched();
            } finally {
                fetching.unlock();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unreachable("stopped");
        } finally {
            waiting.release();
        }
    }

    private boolean isUsable() {
        return current != null && current.fetched().plus(PlatformKeys.KEPT).isAfter(clock.instant());
    }

    private KeySet fetched() {
        attempt();
        if (!lastFailure.isEmpty() || !isUsable()) {
            throw unreachable(lastFailure.isEmpty() ? "out of date" : lastFailure);
        }
        return current;
    }

    /** Asks the server unless it was asked only just now. */
    private void attempt() {
        if (clock.instant().isBefore(nextAttempt)) {
            return;
        }
        lastFailure = ask();
        // Read again, for asking may have taken seconds.
        boolean isEmptyHanded = !lastFailure.isEmpty() && current == null;
        nextAttempt = clock.instant().plus(isEmptyHanded ? PAUSE_WITHOUT_KEYS : PAUSE);
    }

    /** Empty, or what went wrong; never the server's own words. */
    private String ask() {
        try {
            Answer answer = http.get(address, "application/json, application/jwk-set+json", BYTES_MAX);
            if (answer.status() != 200) {
                return "status " + answer.status();
            }
            Optional<KeySet> set = KeySet.parse(answer.body(), clock.instant());
            set.ifPresent(found -> current = found);
            return set.isPresent() ? "" : "not a key set";
        } catch (IOException noAnswer) {
            return "no answer";
        }
    }

    private static LtiRefusal unreachable(String detail) {
        return new LtiRefusal(RefusalCode.PLATFORM_KEYS_UNREACHABLE, detail);
    }
}
