package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.programme.SessionPanel;

/** Puts the clock on the page of a session. */
@ApplicationScoped
class ClockBeside implements SessionPanel {
    @Inject
    private Clocks clocks;

    @Override
    public Optional<Panel> panel(Visitor visitor, int sessionNumber) {
        return Optional.of(new Panel("cohort/clockPanel", clocks.beside(visitor, sessionNumber)));
    }
}
