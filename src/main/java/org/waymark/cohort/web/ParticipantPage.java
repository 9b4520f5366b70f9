package org.waymark.cohort.web;

import java.util.Optional;
import org.waymark.cohort.ParticipantProgress;
import org.waymark.programme.SessionProgress;

/**
 * One participant's year as it is shown.
 *
 * @param opened the session whose column of the gradebook was opened, if it was one
 */
public record ParticipantPage(ParticipantProgress progress, Optional<SessionProgress> opened) {
    private static final String SESSION = "programme/";

    static ParticipantPage of(ParticipantProgress progress, String placement) {
        Optional<SessionProgress> opened = progress.sessions().stream()
                .filter(session -> (SESSION + session.number()).equals(placement))
                .findFirst();
        return new ParticipantPage(progress, opened);
    }
}
