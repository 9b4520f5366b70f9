package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** Says for the audit what was done here. Saving a note is not among it: that happens every few seconds. */
@ApplicationScoped
class Trail {
    @Inject
    private Event<Audited> audit;

    /** @param action without the name of the room, for example {@code jot-kept} */
    void did(Visitor visitor, String action, String kind, UUID subject, String detail) {
        did(visitor.organisation(), visitor.person(), action, kind, subject, detail);
    }

    void did(OrganisationId organisation, PersonId person, String action, String kind, UUID subject, String detail) {
        audit.fire(new Audited(organisation, person, "programme." + action, new RecordRef(kind, subject), detail));
    }
}
