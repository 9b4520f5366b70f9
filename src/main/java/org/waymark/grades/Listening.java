package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.cohort.MoveDecided;
import org.waymark.lms.PlaceOpened;
import org.waymark.programme.ActivityCompleted;

/**
 * What this room hears from others. A completed session costs its transaction one statement. A place is kept after the
 * launch has succeeded, by another thread, so that nothing here can slow or spoil a launch.
 */
@ApplicationScoped
class Listening {
    @Inject
    private ScoreStore scores;

    @Inject
    private ScoredPlaces places;

    @Inject
    private PlaceKeys keys;

    @Inject
    private Round round;

    @Inject
    private Errand errand;

    void completed(@Observes ActivityCompleted activity) {
        if (activity.kind() == ActivityCompleted.Kind.SESSION) {
            scores.addNews(activity.organisation(), activity.person(), activity.at());
        }
    }

    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActivityCompleted activity) {
        round.stir(activity.organisation());
    }

    /** In the transaction of the decision: from then on scores go where the people are. */
    void moved(@Observes MoveDecided move) {
        places.exchange(move.group(), move.other());
    }

    void movedForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) MoveDecided move) {
        round.stir(move.organisation());
    }

    void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceOpened place) {
        Optional<String> page = place.mayBeScored() ? keys.of(place.launch()) : Optional.empty();
        page.ifPresent(key -> errand.inBackground(place.organisation(), () -> {
            places.keep(place, key);
            round.stir(place.organisation());
        }));
    }
}
