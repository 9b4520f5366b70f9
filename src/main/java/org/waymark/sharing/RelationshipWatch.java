package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.identity.RelationshipEnded;

/** Ends what was given to somebody as a mentor or supervisor, in the transaction in which they stop being that. */
@ApplicationScoped
class RelationshipWatch {
    @Inject
    private GrantStore store;

    @Inject
    private Event<Audited.Each> audit;

    void ended(@Observes RelationshipEnded event) {
        List<UUID> grants = store.endWith(event.organisation(), event.relationship(), event.at());
        audit.fire(new Audited.Each(
                event.organisation(),
                "sharing.ended",
                "share",
                grants,
                "by=relationship relationship=" + event.relationship()));
    }
}
