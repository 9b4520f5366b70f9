package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellTest {
    private final Shell shell = Shown.inFrame();

    @Test
    void times_are_those_of_the_clock_on_the_wall_in_summer_and_winter() {
        assertEquals("00:59", shell.time(Instant.parse("2027-03-28T00:59:00Z")));
        assertEquals("02:00", shell.time(Instant.parse("2027-03-28T01:00:00Z")));
        assertEquals("01:30", shell.time(Instant.parse("2027-10-31T00:30:00Z")));
        assertEquals("01:30", shell.time(Instant.parse("2027-10-31T01:30:00Z")));
    }

    @Test
    void a_summer_evening_belongs_to_the_day_it_is_in_london() {
        assertEquals("1 July 2027", shell.date(Instant.parse("2027-06-30T23:30:00Z")));
        assertEquals("29 February 2028 at 12:00", shell.dateTime(Instant.parse("2028-02-29T12:00:00Z")));
    }

    @Test
    void dates_and_numbers_are_written_the_british_way() {
        assertEquals("4 March 2027", shell.date(LocalDate.of(2027, 3, 4)));
        assertEquals("4 Mar 2027", shell.shortDate(LocalDate.of(2027, 3, 4)));
        assertEquals("Thursday 4 March 2027", shell.weekday(LocalDate.of(2027, 3, 4)));
        assertEquals("1,234", shell.number(1234));
    }

    @Test
    void links_stay_within_the_visit_they_are_shown_in() {
        assertEquals("/v/k7m2qx/programme/4", shell.link("/programme/4"));
        assertEquals("/help", Shown.toStranger().link("/help"));
        assertThrows(IllegalArgumentException.class, () -> shell.link("//elsewhere.example"));
        assertThrows(IllegalArgumentException.class, () -> shell.link("https://elsewhere.example"));
    }

    @Test
    void a_page_says_until_when_its_visit_lasts_and_asks_again_twenty_minutes_before() {
        assertEquals("12:00", shell.visitUntil());
        assertEquals(70 * 60, shell.secondsUntilWarning());
        assertEquals("", Shown.toStranger().visitUntil());
        assertEquals(0, Shown.toStranger().secondsUntilWarning());
    }

    @Test
    void the_navigation_marks_where_one_is() {
        assertEquals(
                List.of("/v/k7m2qx/programme"),
                shell.navigation().stream()
                        .filter(Shell.Entry::isCurrent)
                        .map(Shell.Entry::href)
                        .toList());
        assertTrue(Shown.toStranger().navigation().isEmpty());
    }

    @Test
    void a_form_belongs_to_a_visit() {
        assertTrue(FormTokens.check(Shown.FORM_KEY, shell.formToken()).isPresent());
        assertThrows(IllegalStateException.class, () -> Shown.toStranger().formToken());
    }

    @Test
    void a_stranger_has_neither_name_nor_course() {
        assertEquals("", Shown.toStranger().visitorName());
        assertEquals(Optional.empty(), Shown.toStranger().returnTo());
    }

    @Test
    void a_field_is_described_by_its_hint_and_then_its_message() {
        Field right = Field.of("note", "");
        Field wrong =
                FormErrors.none().refuse("note", "web.error.too-long", 2, 1).field("note", "");
        assertNull(shell.describedBy(right, ""));
        assertEquals("note-hint", shell.describedBy(right, "A hint"));
        assertEquals("note-hint note-error", shell.describedBy(wrong, "A hint"));
        assertEquals("note-error", shell.describedBy(wrong, ""));
    }
}
