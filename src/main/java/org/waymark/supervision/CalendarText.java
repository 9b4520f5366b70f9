package org.waymark.supervision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Meetings as a calendar app reads them: title, time and place, and nothing else. Times are in UTC, so that no rule about
 * clocks has to travel along. Source: RFC 5545, 3.1 (lines), 3.3.11 (text), 3.6.1 (events).
 */
final class CalendarText {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int OCTETS_MAX = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param title what every meeting is called */
    static String of(List<MeetingSummary> meetings, String title) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Waymark//1.0//EN");
        meetings.forEach(meeting -> calendar.event(meeting, title));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(MeetingSummary meeting, String title) {
        line("BEGIN:VEVENT");
        line("UID:" + meeting.id() + "@waymark");
        line("DTSTAMP:" + utc(meeting.changedAt()));
        line("SEQUENCE:" + meeting.version());
        line("DTSTART:" + utc(meeting.when().begins()));
        line("DTEND:" + utc(meeting.when().ends()));
        line("SUMMARY:" + escaped(title));
        if (!meeting.when().place().isBlank()) {
            line("LOCATION:" + escaped(meeting.when().place()));
        }
        line("STATUS:" + (meeting.state().asksWhy() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    /** Folded where it is longer than a line may be, never inside a character. */
    private void line(String whole) {
        int octets = 0;
        for (int at = 0; at < whole.length(); ) {
            int character = whole.codePointAt(at);
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS_MAX) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += more;
            at += one.length();
        }
        text.append("\r\n");
    }

    private static String utc(Instant instant) {
        return UTC.format(instant);
    }

    private static String escaped(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
    }
}
