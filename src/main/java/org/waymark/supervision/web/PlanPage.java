package org.waymark.supervision.web;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.supervision.MeetingFrequency;
import org.waymark.supervision.PairYear;
import org.waymark.web.Choice;
import org.waymark.web.Shell;

/** The form from which twelve months are counted. */
public record PlanPage(PairYear year, MeetingFields fields) {
    public List<Choice> frequencies(Shell shell) {
        return Stream.of(MeetingFrequency.values())
                .map(each -> Choice.of(each.name(), shell.text("supervision.frequency." + each.key())))
                .toList();
    }
}
