package org.waymark.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Twelve months of days from a first one. A day that is not worked or on which somebody is away gives way to the next one
 * of its month that suits, else to the one before, so that no month goes without; see decision 0158.
 */
final class MeetingYear {
    /** How far a meeting is put off at most when nothing near suits. */
    private static final int PUT_OFF_DAYS = 92;

    private final LocalDate first;
    private final MeetingFrequency frequency;
    private final CalendarDays days;
    private final Predicate<LocalDate> isAway;

    MeetingYear(LocalDate first, MeetingFrequency frequency, CalendarDays days, Predicate<LocalDate> isAway) {
        this.first = first;
        this.frequency = frequency;
        this.days = days;
        this.isAway = isAway;
    }

    /** In order, no day twice. */
    List<MeetingDate> dates() {
        List<MeetingDate> dates = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        LocalDate end = first.plusYears(1);
        int n = 0;
        for (LocalDate due = first; due.isBefore(end); due = frequency.nth(first, n)) {
            MeetingDate date = near(due);
            if (taken.add(date.on())) {
                dates.add(date);
            }
            n++;
        }
        return dates;
    }

    private MeetingDate near(LocalDate due) {
        if (suits(due)) {
            return new MeetingDate(due, due, MeetingRule.ON_DAY, "");
        }
        Optional<LocalDate> near = Stream.concat(
                        stretch(due, 1), stretch(due, -1).filter(day -> !day.isBefore(first)))
                .filter(this::suits)
                .findFirst();
        if (near.isEmpty()) {
            LocalDate later = Stream.iterate(due, day -> day.plusDays(1))
                    .limit(PUT_OFF_DAYS)
                    .filter(this::suits)
                    .findFirst()
                    .orElse(due);
            return new MeetingDate(due, later, MeetingRule.NONE_FREE, "");
        }
        String holiday = days.holiday(due).orElse("");
        MeetingRule rule =
                !holiday.isEmpty() ? MeetingRule.HOLIDAY : days.isWeekend(due) ? MeetingRule.WEEKEND : MeetingRule.AWAY;
        return new MeetingDate(due, near.get(), rule, holiday);
    }

    private Stream<LocalDate> stretch(LocalDate due, int step) {
        return Stream.iterate(due.plusDays(step), day -> frequency.isSameStretch(due, day), day -> day.plusDays(step));
    }

    private boolean suits(LocalDate day) {
        return days.isWorking(day) && !isAway.test(day);
    }
}
