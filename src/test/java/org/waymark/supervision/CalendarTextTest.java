package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;

/** What a calendar app is given, read back by one. */
class CalendarTextTest {
    private static final String PLACE = "Room 4, first floor; ring \\ twice " + "🙂é".repeat(40);

    @Test
    void a_calendar_program_reads_time_and_place_and_what_was_cancelled() throws Exception {
        String text = CalendarText.of(
                List.of(
                        meeting("2027-03-30", MeetingState.PLANNED, PLACE),
                        meeting("2027-01-28", MeetingState.MISSED, "")),
                "Supervision");
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        List<? extends Component> events = calendar.getComponents(Component.VEVENT);
        assertEquals(2, events.size());
        assertEquals("20270330T090000Z", value(events.get(0), Property.DTSTART));
        assertEquals("20270330T103000Z", value(events.get(0), Property.DTEND));
        assertEquals("Supervision", value(events.get(0), Property.SUMMARY));
        assertEquals(PLACE, value(events.get(0), Property.LOCATION));
        assertEquals("CONFIRMED", value(events.get(0), Property.STATUS));
        assertEquals("20270128T100000Z", value(events.get(1), Property.DTSTART));
        assertEquals("CANCELLED", value(events.get(1), Property.STATUS));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertFalse(text.contains("fell ill"), "tells why");
    }

    @Test
    void a_place_cannot_add_lines_of_its_own() {
        String text = CalendarText.of(
                List.of(meeting("2027-03-30", MeetingState.PLANNED, "Here\r\nATTENDEE:mailto:a@example.org\nX")),
                "Supervision");
        assertFalse(text.contains("\nATTENDEE"), text);
    }

    @Test
    void a_secret_names_its_organisation_and_no_two_are_alike() {
        OrganisationId organisation = new OrganisationId(UUID.randomUUID());
        String secret = CalendarSecret.make(organisation);
        assertTrue(secret.matches(CalendarSecret.PATTERN), secret);
        assertEquals(Optional.of(organisation), CalendarSecret.organisation(secret));
        assertNotEquals(secret, CalendarSecret.make(organisation));
        assertEquals(Optional.empty(), CalendarSecret.organisation(secret.substring(1)));
        assertEquals(Optional.empty(), CalendarSecret.organisation("../" + secret));
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static MeetingSummary meeting(String day, MeetingState state, String place) {
        return new MeetingSummary(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.parse(day),
                new MeetingWhen(LocalDate.parse(day), 600, 90, place),
                MeetingRule.ON_DAY,
                "",
                state,
                "fell ill",
                Optional.empty(),
                Instant.parse("2027-01-01T10:00:00Z"),
                3,
                false);
    }
}
