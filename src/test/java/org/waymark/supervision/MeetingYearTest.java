package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;

/** Twelve months of dates, round everything that stands in their way. */
class MeetingYearTest {
    private static final CalendarDays DAYS = new CalendarDays();
    private static final int PEOPLE = 10_000;
    private static final Duration MOST = Duration.ofSeconds(60);

    @Test
    @Meets({"S001-06", "S001-59"})
    void every_month_has_one_meeting_and_each_says_why_it_is_there() {
        List<MeetingDate> dates = dates("2027-01-28", MeetingFrequency.MONTHLY, day -> false);
        assertEquals(12, dates.size());
        assertEquals(
                12,
                dates.stream().map(date -> YearMonth.from(date.on())).distinct().count());
        assertEquals(date("2027-01-28", "2027-01-28", MeetingRule.ON_DAY, ""), dates.get(0));
        assertEquals(date("2027-02-28", "2027-02-26", MeetingRule.WEEKEND, ""), dates.get(1));
        assertEquals(date("2027-03-28", "2027-03-30", MeetingRule.WEEKEND, ""), dates.get(2));
        assertEquals(
                date(
                        "2027-12-28",
                        "2027-12-29",
                        MeetingRule.HOLIDAY,
                        dates.get(11).note()),
                dates.get(11));
        assertFalse(dates.get(11).note().isEmpty());
        assertTrue(dates.stream().allMatch(date -> DAYS.isWorking(date.on())));
    }

    @Test
    void short_months_do_not_add_up_and_29_february_is_a_day_like_others() {
        List<LocalDate> due = dates("2028-01-31", MeetingFrequency.MONTHLY, day -> false).stream()
                .map(MeetingDate::due)
                .toList();
        assertEquals(LocalDate.parse("2028-02-29"), due.get(1));
        assertEquals(LocalDate.parse("2028-03-31"), due.get(2));
        List<MeetingDate> leap = dates("2028-02-29", MeetingFrequency.MONTHLY, day -> false);
        assertEquals(12, leap.size());
        assertEquals(LocalDate.parse("2028-03-29"), leap.get(1).due());
        assertEquals(LocalDate.parse("2029-01-29"), leap.get(11).due());
    }

    @Test
    void each_frequency_has_its_number_of_meetings_in_twelve_months() {
        assertEquals(
                6,
                dates("2027-09-06", MeetingFrequency.HALF_TERMLY, day -> false).size());
        assertEquals(
                3, dates("2027-09-06", MeetingFrequency.TERMLY, day -> false).size());
        assertEquals(
                27,
                dates("2027-09-06", MeetingFrequency.FORTNIGHTLY, day -> false).size());
        assertEquals(
                53, dates("2027-09-06", MeetingFrequency.WEEKLY, day -> false).size());
    }

    @Test
    void whoever_is_away_meets_on_the_nearest_day_of_that_month_or_after_it_when_all_of_it_is_away() {
        Predicate<LocalDate> fortnight = away("2027-03-01", "2027-03-14");
        MeetingDate moved =
                dates("2027-02-03", MeetingFrequency.MONTHLY, fortnight).get(1);
        assertEquals(date("2027-03-03", "2027-03-15", MeetingRule.AWAY, ""), moved);
        Predicate<LocalDate> toTheEnd = away("2027-03-20", "2027-03-31");
        assertEquals(
                date("2027-03-24", "2027-03-19", MeetingRule.AWAY, ""),
                dates("2027-02-24", MeetingFrequency.MONTHLY, toTheEnd).get(1));
        Predicate<LocalDate> month = away("2027-03-01", "2027-03-31");
        assertEquals(
                date("2027-03-24", "2027-04-01", MeetingRule.NONE_FREE, ""),
                dates("2027-02-24", MeetingFrequency.MONTHLY, month).get(1));
        Predicate<LocalDate> always = day -> true;
        assertEquals(12, dates("2027-02-24", MeetingFrequency.MONTHLY, always).size());
        List<MeetingDate> weekly = dates("2027-02-24", MeetingFrequency.WEEKLY, month);
        assertEquals(
                weekly.size(), weekly.stream().map(MeetingDate::on).distinct().count());
    }

    @Test
    void bank_holidays_are_those_of_england() {
        assertEquals(Optional.of("Good Friday"), DAYS.holiday(LocalDate.parse("2027-03-26")));
        for (String holiday : List.of(
                "2026-12-25",
                "2026-12-28",
                "2027-01-01",
                "2027-03-29",
                "2027-05-03",
                "2027-05-31",
                "2027-08-30",
                "2027-12-27",
                "2027-12-28",
                "2028-01-03",
                "2022-06-03",
                "2023-05-08")) {
            assertTrue(DAYS.holiday(LocalDate.parse(holiday)).isPresent(), holiday);
        }
        for (String elsewhere : List.of("2027-01-04", "2027-03-17", "2027-07-12", "2027-11-30", "2027-08-02")) {
            assertTrue(DAYS.isWorking(LocalDate.parse(elsewhere)), elsewhere);
        }
    }

    @Test
    void five_working_days_leave_out_easter_and_weekends_and_the_day_itself() {
        assertEquals(LocalDate.parse("2027-04-01"), DAYS.after(LocalDate.parse("2027-03-23"), 5));
        assertEquals(LocalDate.parse("2027-04-02"), DAYS.after(LocalDate.parse("2027-03-24"), 5));
        assertEquals(LocalDate.parse("2027-03-05"), DAYS.after(LocalDate.parse("2027-02-26"), 5));
        assertEquals(LocalDate.parse("2027-01-05"), DAYS.after(LocalDate.parse("2026-12-24"), 5));
    }

    @Test
    void ten_oclock_is_ten_oclock_in_summer_and_winter_and_an_hour_that_is_skipped_is_the_one_after() {
        assertEquals(
                Instant.parse("2027-03-26T10:00:00Z"), when("2027-03-26", 600).begins());
        assertEquals(
                Instant.parse("2027-03-30T09:00:00Z"), when("2027-03-30", 600).begins());
        assertEquals(
                Instant.parse("2027-10-29T09:00:00Z"), when("2027-10-29", 600).begins());
        assertEquals(
                Instant.parse("2027-11-01T10:00:00Z"), when("2027-11-01", 600).begins());
        assertEquals(
                Instant.parse("2027-03-28T01:30:00Z"), when("2027-03-28", 90).begins());
        assertEquals(
                Instant.parse("2027-10-31T00:30:00Z"), when("2027-10-31", 90).begins());
        assertEquals("01:30", when("2027-10-31", 90).time());
    }

    @Test
    void twelve_months_for_ten_thousand_people_take_seconds() {
        long began = System.nanoTime();
        int dates = IntStream.range(0, PEOPLE)
                .map(person -> {
                    LocalDate first = LocalDate.parse("2027-01-04").plusDays(person % 300);
                    Predicate<LocalDate> isAway = day -> day.getDayOfYear() / 14 == person % 26;
                    return new MeetingYear(first, MeetingFrequency.MONTHLY, DAYS, isAway)
                            .dates()
                            .size();
                })
                .sum();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("Counted " + dates + " dates for " + PEOPLE + " people in " + took.toMillis() + " ms");
        assertEquals(12 * PEOPLE, dates);
        assertTrue(took.compareTo(MOST) < 0, took::toString);
    }

    private static MeetingWhen when(String day, int minuteOfDay) {
        return new MeetingWhen(LocalDate.parse(day), minuteOfDay, 60, "");
    }

    private static List<MeetingDate> dates(String first, MeetingFrequency frequency, Predicate<LocalDate> isAway) {
        return new MeetingYear(LocalDate.parse(first), frequency, DAYS, isAway).dates();
    }

    private static MeetingDate date(String due, String on, MeetingRule rule, String note) {
        return new MeetingDate(LocalDate.parse(due), LocalDate.parse(on), rule, note);
    }

    private static Predicate<LocalDate> away(String from, String to) {
        MeetingLeave leave = new MeetingLeave(null, null, LocalDate.parse(from), LocalDate.parse(to));
        return leave::covers;
    }
}
