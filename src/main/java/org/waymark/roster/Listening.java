package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.waymark.OrganisationId;
import org.waymark.Role;
import org.waymark.lms.PlaceOpened;
import org.waymark.lms.StartingRole;

/** Hears of launches, after they have succeeded and by another thread, so that nothing here slows or spoils one. */
@ApplicationScoped
class Listening {
    @Inject
    private Courses courses;

    @Inject
    private Rounds rounds;

    @Inject
    private Errands errands;

    /** A lead wants a course read at once. */
    record ReadingAsked(OrganisationId organisation) {}

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadingAsked asked) {
        rounds.look(asked.organisation());
    }

    void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceOpened place) {
        boolean isOfTeachingSide = StartingRole.of(place.launch().roles())
                .filter(role -> role == Role.STAFF)
                .isPresent();
        if (isOfTeachingSide && place.launch().services().memberships().isPresent()) {
            errands.inBackground(place.organisation(), () -> {
                courses.opened(place);
                rounds.look(place.organisation());
            });
        }
    }
}
