package org.waymark.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waymark.connection.Check.Subject;

/** How far the clock of a platform may be from ours before its launches and our calls are at risk. */
final class ClockRule {
    /** Moodle's tokens live a minute, and it refuses ours when they seem to come from the future. */
    static final Duration OFFSET_MAX = Duration.ofSeconds(30);

    private ClockRule() {}

    /**
     * @param offset by which the platform's clock is ahead; empty when no answer told its time
     * @return {@code ok}, {@code ahead}, {@code behind} or {@code unknown}, with the seconds as remark
     */
    static Check check(Optional<Duration> offset, Instant now) {
        if (offset.isEmpty()) {
            return Check.of(Subject.CLOCK, now, "unknown", "");
        }
        Duration ahead = offset.get();
        String seconds = Long.toString(ahead.abs().toSeconds());
        if (ahead.abs().compareTo(OFFSET_MAX) <= 0) {
            return Check.of(Subject.CLOCK, now, Check.OK, seconds);
        }
        return Check.of(Subject.CLOCK, now, ahead.isNegative() ? "behind" : "ahead", seconds);
    }
}
