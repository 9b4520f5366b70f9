package org.waymark.cohort;

import java.util.List;
import org.waymark.programme.SessionProgress;
import org.waymark.programme.Standing;

/**
 * How far one participant is.
 *
 * @param name     empty where the LMS sends none and they typed none
 * @param sessions all of the programme, by number
 */
public record ParticipantProgress(String name, List<SessionProgress> sessions) {
    public ParticipantProgress {
        sessions = List.copyOf(sessions);
    }

    /** How many sessions are done. */
    public long doneCount() {
        return sessions.stream()
                .filter(session -> session.standing() == Standing.DONE)
                .count();
    }
}
