package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.waymark.web.London;

/**
 * When and where.
 *
 * @param minuteOfDay minutes after midnight in London, 0..1439
 * @param minutes     how long, 10..480
 * @param place       200 characters at most, may be empty
 */
public record MeetingWhen(LocalDate on, int minuteOfDay, int minutes, String place) {
    public static final int PLACE_MAX = 200;
    public static final int MINUTES_LEAST = 10;
    public static final int MINUTES_MOST = 480;
    private static final int HOUR = 60;

    /** When it begins. Of an hour that the clocks skip the hour after it, of one that they repeat the first. */
    public Instant begins() {
        return on.atTime(minuteOfDay / HOUR, minuteOfDay % HOUR)
                .atZone(London.ZONE)
                .toInstant();
    }

    /** When it ends. */
    public Instant ends() {
        return begins().plusSeconds((long) minutes * HOUR);
    }

    /** Time of day as {@code 09:30}. */
    public String time() {
        return String.format(Locale.ROOT, "%02d:%02d", minuteOfDay / HOUR, minuteOfDay % HOUR);
    }
}
