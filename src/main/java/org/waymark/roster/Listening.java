package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.waymark.OrganisationId;
import org.waymark.Role;
import org.waymark.cohort.MoveDecided;
import org.waymark.lms.PlaceOpened;
import org.waymark.lms.StartingRole;

/**
 * What this room hears from others: of launches after they have succeeded and by another thread, so that nothing here
 * slows or spoils one; of groups that go on in another course while that is being decided.
 */
@ApplicationScoped
class Listening {
    @Inject
    private Courses courses;

    @Inject
    private Rounds rounds;

    @Inject
    private Errands errands;

    @Inject
    private ExchangeStore exchanges;

    @Inject
    private InstantSource clock;

    /** A lead wants a course read at once. */
    record ReadingAsked(OrganisationId organisation) {}

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadingAsked asked) {
        rounds.look(asked.organisation());
    }

    /** In the transaction of the decision, so that no reading brings the people of one course into the other's group. */
    void moved(@Observes MoveDecided move) {
        exchanges.exchange(move.organisation(), move.group(), move.other(), clock.instant());
    }

    void movedForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) MoveDecided move) {
        rounds.look(move.organisation());
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
