package org.waymark.appraisal;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * When an organisation's cycles begin and how long they last. The next one always begins a year after this one, so that
 * a shorter cycle leaves a gap before it.
 *
 * @param months from the month of planning to that of the final review, both counted
 */
record CyclePlan(Month first, int months) {
    static final int YEAR = 12;
    private static final int SHORTEST = 7;

    /** From January, with the final review in December. */
    static final CyclePlan CALENDAR_YEAR = new CyclePlan(Month.JANUARY, YEAR);

    /** From September, with the final review in July. */
    static final CyclePlan SCHOOL_YEAR = new CyclePlan(Month.SEPTEMBER, 11);

    CyclePlan {
        if (months < SHORTEST || months > YEAR) {
            throw new IllegalArgumentException("A cycle holds its six-monthly review and ends within the year");
        }
    }

    /** Twelve months from any month. */
    static CyclePlan startingIn(Month first) {
        return new CyclePlan(first, YEAR);
    }

    /** The cycle that began last; in the gap after a shorter one, still that one. */
    CycleYear on(LocalDate day) {
        YearMonth begins = YearMonth.of(day.getYear(), first);
        return beginning(begins.isAfter(YearMonth.from(day)) ? begins.minusYears(1) : begins);
    }

    CycleYear next(CycleYear current) {
        return beginning(current.first().plusYears(1));
    }

    private CycleYear beginning(YearMonth begins) {
        return new CycleYear(begins, begins.plusMonths(months - 1L));
    }
}
