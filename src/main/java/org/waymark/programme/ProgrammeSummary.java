package org.waymark.programme;

import java.util.List;

/** The programme as a whole, with how far its reader is. */
public record ProgrammeSummary(LearningProgramme programme, YearSummary year) {
    /** The sessions of a day, in the order of the day. */
    public List<SessionProgress> sessions(Day day) {
        return day.sessions().stream()
                .map(number -> year.sessions().get(number - 1))
                .toList();
    }
}
