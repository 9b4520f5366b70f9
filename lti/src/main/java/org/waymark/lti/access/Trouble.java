package org.waymark.lti.access;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a service did not do what was asked.
 *
 * @param remedy what can be done about it
 * @param reason for logs and pages
 * @param status HTTP status, or 0 where no answer came
 * @param words the platform's own, or a fixed phrase: at most 500 characters, no control characters, still to be escaped
 * @param retryAfter how long the platform asks to be left alone, at most a day
 */
public record Trouble(Remedy remedy, Reason reason, int status, String words, Optional<Duration> retryAfter) {

    public Trouble {
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(reason, "reason");
    }

    static Trouble of(Remedy remedy, Reason reason, int status, String words) {
        return new Trouble(remedy, reason, status, words, Optional.empty());
    }

    /** An answer came, and it is no use. */
    public static Trouble unusable(Reason reason, String fixedPhrase) {
        return of(Remedy.ASK, reason, 200, fixedPhrase);
    }

    /** What can be done. */
    public enum Remedy {
        /** The same again later; nobody need be asked. */
        RETRY,
        /** Somebody has to change something at the platform first; then the same again may well succeed. */
        ASK,
        /** The platform will never take this. */
        GIVE_UP
    }
}
