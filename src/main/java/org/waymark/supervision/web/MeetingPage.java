package org.waymark.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.supervision.MeetingReading;
import org.waymark.supervision.MeetingState;
import org.waymark.web.Choice;
import org.waymark.web.Shell;

/** One meeting with its forms. @param fields of the form that moves it, of the one that ends it, or of another in its place */
public record MeetingPage(MeetingReading reading, MeetingFields fields) {
    /** What can be said of it now. */
    public List<Choice> ends(Shell shell) {
        return Stream.of(MeetingState.HELD, MeetingState.MISSED, MeetingState.CANCELLED)
                .filter(each -> reading.meeting().state().leadsTo(each))
                .filter(each -> reading.hasBegun() || each == MeetingState.CANCELLED)
                .map(each -> Choice.of(
                        each.name().toLowerCase(Locale.ROOT), shell.text("supervision.meeting.end." + each.key())))
                .toList();
    }
}
