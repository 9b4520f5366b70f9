package org.waymark.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** How often two people meet. School terms differ from place to place: half a term counts as two months, a term as four. */
public enum MeetingFrequency {
    WEEKLY(1, 0),
    FORTNIGHTLY(2, 0),
    MONTHLY(0, 1),
    HALF_TERMLY(0, 2),
    TERMLY(0, 4);

    private final int weeks;
    private final int months;

    MeetingFrequency(int weeks, int months) {
        this.weeks = weeks;
        this.months = months;
    }

    /** Last part of the keys that word it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The n-th day from a first one, which is number 0. Counted from the first each time, so that short months do not add up. */
    LocalDate nth(LocalDate first, int n) {
        return weeks > 0 ? first.plusWeeks((long) weeks * n) : first.plusMonths((long) months * n);
    }

    /** Whether a meeting due on one day still counts as that meeting on another: the same month, or before the next is due. */
    boolean isSameStretch(LocalDate due, LocalDate day) {
        return weeks > 0
                ? !day.isBefore(due) && day.isBefore(due.plusWeeks(weeks))
                : YearMonth.from(day).equals(YearMonth.from(due));
    }
}
