package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.Acquaintances;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipSummary;

/**
 * What a supervisee tells somebody senior about how they are supervised, when talking to the supervisor has not settled it.
 * Only author and recipient read it. The supervisor is told nothing, is asked nothing and can stop nothing; neither can a lead.
 * Source: a council's supervision contract, which gives this route beside that for disagreements.
 */
@ApplicationScoped
public class Concerns {
    static final String KIND = "concern";

    @Inject
    private ConcernStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private Acquaintances people;

    @Inject
    private MeetingClock clock;

    @Inject
    private Event<Audited> audit;

    /** Those the visitor sent or was sent, the latest first. */
    @Transactional
    public List<ConcernSummary> all(Visitor visitor) {
        return store.all(visitor).stream()
                .map(row -> summary(visitor, row, List.of()))
                .toList();
    }

    /** One of them. Refuses NOT_FOUND for everybody but its author and its recipient. Effects: its author learns when it was first read. */
    @Transactional
    public ConcernSummary concern(Visitor by, UUID id) {
        ConcernStore.ConcernRow row = one(by, id);
        if (row.recipient().equals(by.person()) && store.seen(by.organisation(), id, clock.now())) {
            audit(by, id, "supervision.concern-read");
        }
        return summary(by, one(by, id), store.lines(by.organisation(), id));
    }

    /** Name of the supervisor in a relationship in which the visitor is supervised. Refuses NOT_FOUND for any other. */
    @Transactional
    public String supervisor(Visitor by, UUID relationship) {
        PersonId supervisor = own(by, relationship).supporter();
        return pairs.names(List.of(supervisor)).get(supervisor).name();
    }

    /**
     * Sends it. The same form sent twice sends one. Refuses NOT_FOUND for a relationship in which the visitor is not
     * supervised now; INVALID where nobody, or more than one, has this name, and for the supervisor's own. Effects: audit
     * {@code supervision.concern-sent}, which names no recipient.
     *
     * @param recipient their whole name
     * @return its id
     */
    @Transactional
    public UUID send(Visitor by, UUID relationship, String recipient, String words, UUID form) {
        PersonId supervisor = own(by, relationship).supporter();
        List<PersonSummary> named = people.named(by, recipient);
        if (named.size() != 1) {
            throw new Refusal(
                    Reason.INVALID,
                    named.isEmpty() ? "supervision.concern.nobody-named" : "supervision.concern.several-named");
        }
        if (named.get(0).id().equals(supervisor)) {
            throw new Refusal(Reason.INVALID, "supervision.concern.supervisor-named");
        }
        if (store.add(by, form, supervisor, named.get(0).id(), words, clock.now())) {
            audit(by, form, "supervision.concern-sent");
        }
        return form;
    }

    /** Either of the two says something more. The same form sent twice says it once. Refuses NOT_FOUND, WRONG_STATE once it is closed. */
    @Transactional
    public void say(Visitor by, UUID id, String words, UUID form) {
        if (one(by, id).closedAt().isPresent()) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.concern-closed");
        }
        if (store.say(by, form, id, words, clock.now())) {
            audit(by, id, "supervision.concern-answered");
        }
    }

    /** Its author says that it is dealt with. Refuses NOT_FOUND for everybody else. */
    @Transactional
    public void close(Visitor by, UUID id) {
        if (!one(by, id).author().equals(by.person())) {
            throw unknown();
        }
        if (store.close(by.organisation(), id, clock.now())) {
            audit(by, id, "supervision.concern-closed");
        }
    }

    private RelationshipSummary own(Visitor by, UUID relationship) {
        return pairs.of(by).stream()
                .filter(pair -> pair.id().equals(relationship) && pair.person().equals(by.person()))
                .filter(pair -> pairs.holds(pair.id()))
                .findFirst()
                .orElseThrow(Concerns::unknown);
    }

    private ConcernStore.ConcernRow one(Visitor by, UUID id) {
        boolean isOfThisVisit = by.pass().isEmpty() || by.pass().get().thing().equals(new RecordRef(KIND, id));
        return store.one(by, id).filter(row -> isOfThisVisit).orElseThrow(Concerns::unknown);
    }

    private static ConcernSummary summary(Visitor by, ConcernStore.ConcernRow row, List<ConcernStore.LineRow> lines) {
        boolean isAuthor = row.author().equals(by.person());
        return new ConcernSummary(
                row.id(),
                isAuthor,
                isAuthor ? row.recipientName() : row.authorName(),
                row.aboutName(),
                isAuthor ? row.isRecipientGuest() : row.isAuthorGuest(),
                row.words(),
                row.sentAt(),
                row.seenAt(),
                row.closedAt(),
                lines.stream()
                        .map(line -> new ConcernSummary.Line(
                                line.by().equals(row.author()) ? row.authorName() : row.recipientName(),
                                line.by().equals(by.person()),
                                line.words(),
                                line.at()))
                        .toList());
    }

    private void audit(Visitor by, UUID id, String action) {
        audit.fire(new Audited(by.organisation(), by.person(), action, new RecordRef(KIND, id), ""));
    }

    static Refusal unknown() {
        return new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-concern");
    }
}
