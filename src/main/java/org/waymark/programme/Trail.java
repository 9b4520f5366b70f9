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

/** Says what was done here: to the audit, and to the rooms that jots are meant for. Saving a note is not among it: that happens every few seconds. */
@ApplicationScoped
class Trail {
    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<JotKept> kept;

    @Inject
    private Event<JotRemoved> removed;

    @Inject
    private Event<JotPutBack> putBack;

    /** Tells the jot's home what it is now. */
    void kept(Jot jot) {
        kept.fire(JotKept.of(jot));
    }

    void removed(Jot jot) {
        removed.fire(new JotRemoved(
                new OrganisationId(jot.organisationId()),
                new PersonId(jot.personId()),
                new RecordRef("jot", jot.id())));
    }

    void putBack(Jot jot) {
        putBack.fire(new JotPutBack(JotKept.of(jot)));
    }

    /** @param action without the name of the room, for example {@code jot-kept} */
    void did(Visitor visitor, String action, String kind, UUID subject, String detail) {
        did(visitor.organisation(), visitor.person(), action, kind, subject, detail);
    }

    void did(OrganisationId organisation, PersonId person, String action, String kind, UUID subject, String detail) {
        audit.fire(new Audited(organisation, person, "programme." + action, new RecordRef(kind, subject), detail));
    }
}
