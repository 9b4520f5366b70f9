package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/**
 * What is done for one organisation in one round. One for which there was nothing to do is asked again only in the fifth
 * round from then, unless this node hears that somebody completed something.
 */
@ApplicationScoped
class Round {
    private static final int LEFT_OUT = 4;
    private static final int BATCHES_MAX = 50;

    @Inject
    private Outbox outbox;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Sender sender;

    @Inject
    private QueueGauges gauges;

    @Inject
    private InstantSource clock;

    private final Map<OrganisationId, Integer> idle = new ConcurrentHashMap<>();

    /** Something has just been stored for this organisation: the next round asks. */
    void stir(OrganisationId organisation) {
        idle.remove(organisation);
    }

    void through(OrganisationId organisation) {
        int leftOut = idle.merge(organisation, -1, Integer::sum);
        if (leftOut >= 0) {
            return;
        }
        idle.remove(organisation);
        Agenda agenda = work(outbox.agenda());
        gauges.note(organisation, agenda);
        agenda.platforms().forEach(platform -> sender.open(organisation, platform));
        if (agenda.isEmpty()) {
            idle.put(organisation, LEFT_OUT);
        }
    }

    /** @return what is due after that */
    private Agenda work(Agenda agenda) {
        if (agenda.hasNews()) {
            many(() -> reckoning.someNews(clock.instant()));
        }
        if (agenda.hasPlaces()) {
            many(this::onePlace);
        }
        if (agenda.hasOld()) {
            many(outbox::settleSome);
        }
        return agenda.hasNews() || agenda.hasPlaces() ? outbox.agenda() : agenda;
    }

    private boolean onePlace() {
        Instant now = clock.instant();
        Optional<ScoredPlace> place = reckoning.duePlace(now);
        if (place.isEmpty()) {
            return false;
        }
        Optional<PersonId> last = reckoning.somePeople(place.get(), Optional.empty(), now);
        while (last.isPresent()) {
            last = reckoning.somePeople(place.get(), last, now);
        }
        return true;
    }

    private interface Batch {
        boolean isMoreAfter();
    }

    private static void many(Batch batch) {
        int batches = 0;
        while (batch.isMoreAfter() && batches < BATCHES_MAX) {
            batches++;
        }
    }
}
