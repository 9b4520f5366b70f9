package org.waymark.appraisal;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One cycle.
 *
 * @param first the month of planning
 * @param last  the month of the final review
 */
public record CycleYear(YearMonth first, YearMonth last) {
    private static final int HALF = 6;

    /** The month of the six-monthly review. */
    public YearMonth interim() {
        return first.plusMonths(HALF);
    }

    public boolean holds(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
