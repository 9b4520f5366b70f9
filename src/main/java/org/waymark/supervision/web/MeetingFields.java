package org.waymark.supervision.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.supervision.MeetingFrequency;
import org.waymark.supervision.MeetingState;
import org.waymark.supervision.MeetingWhen;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * The fields of the forms about meetings, as they are shown and as they are sent.
 *
 * @param end     held, missed or cancelled
 * @param version of what was seen
 */
public record MeetingFields(
        Field frequency,
        DateField on,
        Field time,
        Field minutes,
        Field place,
        Field end,
        Field reason,
        int version,
        FormErrors errors) {
    static final String FREQUENCY = "frequency";
    static final String ON = "on";
    static final String TIME = "time";
    static final String MINUTES = "minutes";
    static final String PLACE = "place";
    static final String END = "end";
    static final String REASON = "reason";
    /** Longest reason, in characters. */
    public static final int REASON_MAX = 500;

    private static final Pattern CLOCK = Pattern.compile("([01]?[0-9]|2[0-3])[:.]?([0-5][0-9])");
    private static final int HOUR = 60;

    /** As they are shown first. */
    static MeetingFields of(MeetingFrequency frequency, MeetingWhen when, int version) {
        return of(frequency, DateField.of(ON, when.on()), when, version);
    }

    /** The same without a day. */
    static MeetingFields of(MeetingFrequency frequency, DateField on, MeetingWhen when, int version) {
        return new MeetingFields(
                Field.of(FREQUENCY, frequency.name()),
                on,
                Field.of(TIME, when.time()),
                Field.of(MINUTES, String.valueOf(when.minutes())),
                Field.of(PLACE, when.place()),
                Field.of(END, ""),
                Field.of(REASON, ""),
                version,
                FormErrors.none());
    }

    /** As they were sent, with their mistakes, and the version that stands there now. */
    static MeetingFields again(Form form, FormErrors errors, int version) {
        return new MeetingFields(
                errors.field(FREQUENCY, form.line(FREQUENCY)),
                errors.dateField(ON, form),
                errors.field(TIME, form.line(TIME)),
                errors.field(MINUTES, form.line(MINUTES)),
                errors.field(PLACE, form.line(PLACE)),
                errors.field(END, form.line(END)),
                errors.field(REASON, form.text(REASON)),
                version,
                errors);
    }

    /** What the form says of when and where; empty where it has mistakes, which are added. */
    static Optional<MeetingWhen> when(Form form, FormErrors errors) {
        var on = form.date(ON, errors, "supervision.error.day");
        int minuteOfDay = minuteOfDay(form, errors);
        var minutes = form.whole(
                MINUTES, MeetingWhen.MINUTES_LEAST, MeetingWhen.MINUTES_MOST, errors, "supervision.error.minutes");
        form.text(PLACE, MeetingWhen.PLACE_MAX, errors);
        return errors.isEmpty()
                ? Optional.of(new MeetingWhen(on.get(), minuteOfDay, minutes.get(), form.line(PLACE)))
                : Optional.empty();
    }

    static Optional<MeetingFrequency> frequency(Form form, FormErrors errors) {
        for (MeetingFrequency each : MeetingFrequency.values()) {
            if (each.name().equals(form.line(FREQUENCY))) {
                return Optional.of(each);
            }
        }
        errors.refuse(FREQUENCY, "supervision.error.frequency");
        return Optional.empty();
    }

    /** What became of a meeting, with the reason where one is asked for. */
    static Optional<MeetingState> end(Form form, FormErrors errors) {
        Optional<MeetingState> end = state(form.line(END));
        if (end.isEmpty()) {
            errors.refuse(END, "supervision.error.end");
        } else if (end.get().asksWhy()) {
            form.required(REASON, REASON_MAX, errors, "supervision.error.reason");
        }
        return errors.isEmpty() ? end : Optional.empty();
    }

    static int version(Form form) {
        String seen = form.line("version");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
    }

    private static Optional<MeetingState> state(String chosen) {
        return switch (chosen) {
            case "held" -> Optional.of(MeetingState.HELD);
            case "missed" -> Optional.of(MeetingState.MISSED);
            case "cancelled" -> Optional.of(MeetingState.CANCELLED);
            default -> Optional.empty();
        };
    }

    private static int minuteOfDay(Form form, FormErrors errors) {
        Matcher clock = CLOCK.matcher(form.line(TIME));
        if (!clock.matches()) {
            errors.refuse(TIME, "supervision.error.time");
            return 0;
        }
        return Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2));
    }
}
