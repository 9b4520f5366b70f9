package org.waymark.programme;

import java.util.Optional;
import org.waymark.Visitor;

/**
 * Something that a session page shows above its parts, such as a clock. Implemented as a bean; CDI collects. Asked
 * within the transaction that reads the session, so it costs no more than its own statements.
 */
public interface SessionPanel {
    /**
     * What to show: a template of the panel's own room.
     *
     * @param template room and name without ending, for example {@code programme/clock}; takes {@code shell} and
     *                 {@code page}
     * @param model    the one record that the template takes as {@code page}
     */
    record Panel(String template, Object model) {}

    /**
     * @param sessionNumber 1 or more, a session that exists
     * @return empty when this person has nothing to be shown here
     */
    Optional<Panel> panel(Visitor visitor, int sessionNumber);
}
