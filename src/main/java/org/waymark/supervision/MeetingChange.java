package org.waymark.supervision;

import java.time.Instant;
import java.util.Locale;
import org.waymark.PersonId;

/** What a meeting was after one change of it. @param act a state, or MOVED */
public record MeetingChange(int version, String act, MeetingWhen when, String reason, PersonId by, Instant at) {
    /** Last part of the keys that word it. */
    public String key() {
        return act.toLowerCase(Locale.ROOT);
    }
}
