package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;

/**
 * Who is whose mentor, supervisor or appraiser, and since when. A relationship lets nobody read anything by itself; doors
 * ask for it by date, with every request, so that what follows from it ends when it ends.
 */
@ApplicationScoped
public class Relationships {
    /** Enough for a lifetime; a page that shows all stays bounded. */
    static final int EVER_MOST = 200;

    @Inject
    private RelationshipStore store;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<RelationshipEnded> ended;

    /**
     * A lead says who supports a person from now on. What is so already stays as it is. Refuses NOT_YOURS to anyone but a
     * lead, INVALID where somebody would support themselves, NOT_FOUND for whoever is not of this organisation. Effects:
     * audit {@code identity.relationship-begun}.
     */
    @Transactional
    public void assign(Visitor by, PersonId person, PersonId supporter, RelationshipKind kind) {
        requireLead(by);
        if (person.equals(supporter)) {
            throw new Refusal(Reason.INVALID, "identity.refusal.own-supporter");
        }
        if (store.begin(tenant.required(), person, kind, supporter, by.person(), clock.instant())) {
            audit(by, "identity.relationship-begun", person, detail(kind, supporter));
        } else if (of(person, kind, clock.instant()).stream()
                .noneMatch(present -> present.supporter().equals(supporter))) {
            throw new Refusal(Reason.NOT_FOUND, "identity.refusal.no-such-person");
        }
    }

    /**
     * A lead ends a relationship of this person; whatever follows from it ends in the same moment. Ended twice is ended
     * once. Refuses NOT_YOURS to anyone but a lead, NOT_FOUND for one of somebody else. Effects: audit
     * {@code identity.relationship-ended}, event {@link RelationshipEnded}.
     */
    @Transactional
    public void end(Visitor by, PersonId person, UUID id) {
        requireLead(by);
        Relationship relationship = store.lock(tenant.required(), person, id)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "identity.refusal.no-such-relationship"));
        end(by, relationship, clock.instant());
    }

    /** Ends all in which a person supports others as this, in the transaction in which a lead takes their role back. */
    void endSupported(Visitor by, PersonId supporter, RelationshipKind kind) {
        Instant now = clock.instant();
        store.lockSupported(tenant.required(), supporter, kind).forEach(each -> end(by, each, now));
    }

    private void end(Visitor by, Relationship relationship, Instant now) {
        if (relationship.end(by.person(), now)) {
            RelationshipSummary summary = relationship.summary();
            audit(by, "identity.relationship-ended", summary.person(), detail(summary.kind(), summary.supporter()));
            ended.fire(new RelationshipEnded(tenant.required(), summary.id(), by.person(), now));
        }
    }

    /** Those who support the visitor as this now, the longest first. */
    @Transactional
    public List<RelationshipSummary> current(Visitor visitor, RelationshipKind kind) {
        return of(visitor.person(), kind, clock.instant());
    }

    /** Those who supported the person as this at a moment, the longest first. Whoever asks decides who may know. */
    @Transactional
    public List<RelationshipSummary> of(PersonId person, RelationshipKind kind, Instant at) {
        return store.of(tenant.required(), person, kind, at);
    }

    /**
     * Whether a relationship lasts. If so it lasts until this transaction ends, so that what follows from it is known to
     * whoever ends it then.
     */
    @Transactional
    public boolean hold(UUID id) {
        return store.hold(tenant.required(), id);
    }

    /** All that last now and in which the visitor is one of the two, of every kind. */
    @Transactional
    public List<RelationshipSummary> around(Visitor visitor) {
        return store.around(tenant.required(), visitor.person());
    }

    /**
     * All of a person that were and are, for a lead: those that last first, then the latest. Anyone else is told
     * NOT_FOUND.
     */
    @Transactional
    public List<RelationshipSummary> ever(Visitor by, PersonId person) {
        if (!by.is(Role.LEAD)) {
            throw new Refusal(Reason.NOT_FOUND, "identity.refusal.no-such-person");
        }
        return store.ever(tenant.required(), person, EVER_MOST);
    }

    private void audit(Visitor by, String action, PersonId person, String detail) {
        audit.fire(
                new Audited(tenant.required(), by.person(), action, new RecordRef("person", person.value()), detail));
    }

    private static String detail(RelationshipKind kind, PersonId supporter) {
        return "kind=" + kind + " supporter=" + supporter;
    }

    private static void requireLead(Visitor by) {
        if (!by.is(Role.LEAD)) {
            throw new Refusal(Reason.NOT_YOURS, "identity.refusal.only-leads-relate");
        }
    }
}
