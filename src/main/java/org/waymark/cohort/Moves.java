package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.identity.Visits;

/**
 * A group goes on in another course, in the transaction of {@link CourseCopies}. The order is that in which launches,
 * readings and scores lock the same rows: first what other rooms keep of courses, then the groups, then what is
 * remembered of launches.
 */
@ApplicationScoped
class Moves {
    @Inject
    private MoveStore store;

    @Inject
    private Event<MoveDecided> decided;

    @Inject
    private Event<CoursesExchanged> exchanged;

    @Inject
    private Event<Audited.Each> audit;

    @Inject
    private Visits visits;

    /** @param other has the course so far; its people join the group */
    void goOn(OrganisationId organisation, UUID group, UUID other, Instant now) {
        decided.fire(new MoveDecided(organisation, group, other));
        store.exchange(organisation, group, other);
        List<UUID> joined = store.join(organisation, group, other, now);
        List<UUID> left = store.leave(organisation, other, now);
        store.bringClocks(organisation, group, other, now);
        tell(organisation, "cohort.enrolled", joined, group);
        tell(organisation, "cohort.left", left, other);
        exchanged.fire(new CoursesExchanged(organisation, group, other));
        visits.goOn(other, group);
    }

    private void tell(OrganisationId organisation, String action, List<UUID> persons, UUID group) {
        if (!persons.isEmpty()) {
            audit.fire(new Audited.Each(organisation, action, "person", persons, "group=" + group));
        }
    }
}
