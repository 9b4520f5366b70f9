package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.identity.RelationshipEnded;

/** Closes for a mentor what they were asked, in the transaction in which they stop being the mentor. */
@ApplicationScoped
class ViewEnds {
    @Inject
    private AskStore store;

    @Inject
    private Event<Audited.Each> audit;

    void ended(@Observes RelationshipEnded event) {
        List<UUID> asked = store.endWith(event.organisation(), event.relationship(), event.at());
        audit.fire(new Audited.Each(
                event.organisation(),
                "selfassessment.view-closed",
                "assessment-view",
                asked,
                "by=relationship relationship=" + event.relationship()));
    }
}
