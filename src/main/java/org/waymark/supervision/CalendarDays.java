package org.waymark.supervision;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which days are worked in England. Its bank holidays come from a library that is kept up to date. */
@ApplicationScoped
class CalendarDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final String ENGLAND = "eng";

    private final Map<Integer, Map<LocalDate, String>> holidays = new ConcurrentHashMap<>();

    /** Name of the bank holiday on a day. */
    Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(
                holidays.computeIfAbsent(day.getYear(), CalendarDays::read).get(day));
    }

    boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    boolean isWorking(LocalDate day) {
        return !isWeekend(day) && holiday(day).isEmpty();
    }

    /** The day so many working days after one; that one itself does not count. */
    LocalDate after(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int counted = 0; counted < workingDays; ) {
            at = at.plusDays(1);
            counted += isWorking(at) ? 1 : 0;
        }
        return at;
    }

    private static Map<LocalDate, String> read(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), ENGLAND)
                .stream()
                .collect(Collectors.toMap(
                        Holiday::getDate, holiday -> holiday.getDescription(Locale.UK), (one, other) -> one));
    }
}
