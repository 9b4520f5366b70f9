package org.waymark.programme.web;

import java.util.Optional;
import org.waymark.programme.SessionSummary;
import org.waymark.web.DateField;
import org.waymark.web.FormErrors;

/**
 * The page of a session.
 *
 * @param errors mistakes in a form that is shown again; none for a first look
 * @param due    day of the follow-up as it was just typed and not taken; empty where what is kept is shown
 */
public record SessionPage(SessionSummary summary, FormErrors errors, Optional<DateField> due) {
    /** With what is kept. */
    static SessionPage of(SessionSummary summary, FormErrors errors) {
        return new SessionPage(summary, errors, Optional.empty());
    }
}
