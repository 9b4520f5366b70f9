package org.waymark.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often people meet. */
public enum Frequency {
    WEEKLY(52),
    FORTNIGHTLY(26),
    MONTHLY(12),
    SIX_WEEKLY(9),
    HALF_TERMLY(6),
    TERMLY(3);

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    /** Meetings in twelve months. */
    public int perYear() {
        return perYear;
    }

    /** Small letters and hyphens, as files and addresses name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Frequency> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
