package org.waymark.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** When cycles begin, have their review and end. */
class CyclePlanTest {
    @Test
    void the_calendar_year_runs_from_january_to_december_with_a_review_in_july() {
        CycleYear year = CyclePlan.CALENDAR_YEAR.on(LocalDate.parse("2027-12-31"));
        assertEquals(new CycleYear(YearMonth.of(2027, 1), YearMonth.of(2027, 12)), year);
        assertEquals(YearMonth.of(2027, 7), year.interim());
    }

    @Test
    void the_school_year_runs_from_september_to_july_with_a_review_in_march() {
        CycleYear year = CyclePlan.SCHOOL_YEAR.on(LocalDate.parse("2027-02-01"));
        assertEquals(new CycleYear(YearMonth.of(2026, 9), YearMonth.of(2027, 7)), year);
        assertEquals(YearMonth.of(2027, 3), year.interim());
    }

    @Test
    void august_is_after_the_school_year_and_before_the_next() {
        LocalDate august = LocalDate.parse("2027-08-31");
        CycleYear year = CyclePlan.SCHOOL_YEAR.on(august);
        assertEquals(YearMonth.of(2026, 9), year.first());
        assertFalse(year.holds(august));
        assertTrue(year.holds(LocalDate.parse("2027-07-31")));
        CycleYear next = CyclePlan.SCHOOL_YEAR.next(year);
        assertEquals(next, CyclePlan.SCHOOL_YEAR.on(LocalDate.parse("2027-09-01")));
    }

    @Test
    void any_month_may_begin_twelve_months() {
        for (Month month : Month.values()) {
            CyclePlan plan = CyclePlan.startingIn(month);
            LocalDate begins = LocalDate.of(2027, month, 1);
            assertTrue(plan.on(begins).holds(begins));
            assertEquals(YearMonth.from(begins), plan.on(begins).first());
            LocalDate dayBefore = begins.minusDays(1);
            assertTrue(plan.on(dayBefore).holds(dayBefore));
            assertEquals(plan.on(begins), plan.next(plan.on(dayBefore)));
        }
    }

    @Test
    void a_cycle_too_short_for_its_review_or_longer_than_a_year_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new CyclePlan(Month.MAY, 6));
        assertThrows(IllegalArgumentException.class, () -> new CyclePlan(Month.MAY, 13));
    }
}
