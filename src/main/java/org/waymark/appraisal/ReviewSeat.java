package org.waymark.appraisal;

import java.util.Locale;

/** On which side of an appraisal somebody sits; a person may sit on both, with different people. */
public enum ReviewSeat {
    REVIEWEE,
    REVIEWER;

    /** Small letters, as keys of messages and parts of forms end. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public ReviewSeat other() {
        return this == REVIEWEE ? REVIEWER : REVIEWEE;
    }
}
