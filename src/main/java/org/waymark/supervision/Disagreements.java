package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipSummary;

/**
 * What two people cannot agree on in supervision: an account of each, then level by level to whom it goes and what comes of
 * it, as a council's supervision contract says. For the two only, while their relationship lasts.
 */
@ApplicationScoped
public class Disagreements {
    @Inject
    private DisagreementStore store;

    @Inject
    private DisagreementDesk desk;

    @Inject
    private DisagreementRecords records;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private Event<Audited> audit;

    /** The disagreement as the visitor sees it. Refuses NOT_FOUND. */
    @Transactional
    public DisagreementSummary disagreement(Visitor by, UUID id) {
        return desk.read(by, id);
    }

    /**
     * Either of the two says on what they do not agree. Of a record: it is not signed as true any more, unless they agree
     * after all; there is one disagreement a record. The same form sent twice opens one. Refuses NOT_FOUND, WRONG_STATE for
     * a record that is not shared or is sealed. Effects: audit {@code supervision.disagreement-opened}.
     *
     * @param relationship null where it is about a record
     * @param record       null for anything but a record
     * @return its id
     */
    @Transactional
    public UUID open(Visitor by, UUID relationship, UUID record, String subject, String account, UUID form) {
        if (record != null) {
            return records.open(by, record)
                    .orElseGet(() -> opened(
                            by,
                            records.pair(by, record),
                            new RecordRef(SessionRecord.KIND, record),
                            subject,
                            account,
                            form));
        }
        RelationshipSummary pair = pairs.hold(by, relationship);
        return store.find(by.organisation(), form)
                .map(Disagreement::id)
                .orElseGet(() -> opened(
                        by,
                        new Disagreement.Pair(pair.id(), pair.person(), pair.supporter()),
                        null,
                        subject,
                        account,
                        form));
    }

    private UUID opened(
            Visitor by, Disagreement.Pair pair, RecordRef about, String subject, String account, UUID form) {
        Disagreement disagreement = new Disagreement(
                form,
                by,
                pair,
                about,
                store.closed(by.organisation(), subject),
                desk.clock().now());
        Seat seat = disagreement.seatOf(by.person()).orElseThrow(DisagreementDesk::unknown);
        disagreement.account(seat, store.closed(by.organisation(), account));
        store.add(disagreement);
        audit(by, disagreement, "supervision.disagreement-opened");
        return disagreement.id();
    }

    /** One's own account, which nobody else changes. Refuses NOT_FOUND, WRONG_STATE. Effects: audit. */
    @Transactional
    public void account(Visitor by, UUID id, String words) {
        DisagreementDesk.Open open = desk.hold(by, id);
        change(by, open.disagreement());
        open.disagreement().account(open.seat(), store.closed(by.organisation(), words));
        audit(by, open.disagreement(), "supervision.disagreement-account");
    }

    /**
     * To whom it goes now. The same form sent twice refers it once. Refuses NOT_FOUND, WRONG_STATE while nothing came of the
     * last referral. Effects: audit {@code supervision.disagreement-referred}.
     *
     * @param level as the employer's profile calls it
     * @param who   a name, and where they work
     */
    @Transactional
    public void refer(Visitor by, UUID id, String level, String who, LocalDate on, UUID form) {
        DisagreementDesk.Open open = desk.hold(by, id);
        var steps = store.steps(open.disagreement());
        if (steps.stream().anyMatch(step -> step.outcome().isEmpty())) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.referral-open");
        }
        change(by, open.disagreement());
        store.refer(
                open.disagreement(),
                steps.size() + 1,
                form,
                level,
                who,
                on,
                by.person(),
                desk.clock().now());
        audit(by, open.disagreement(), "supervision.disagreement-referred");
    }

    /** What came of a referral; written again it replaces what was written. Refuses NOT_FOUND, WRONG_STATE. Effects: audit. */
    @Transactional
    public void outcome(Visitor by, UUID id, int number, String words, LocalDate on) {
        Disagreement disagreement = desk.hold(by, id).disagreement();
        change(by, disagreement);
        if (!store.outcome(disagreement, number, words, on, by.person())) {
            throw DisagreementDesk.unknown();
        }
        audit(by, disagreement, "supervision.disagreement-outcome");
    }

    /**
     * The two agree after all: the record it is about goes on as a shared one. Refuses NOT_FOUND, WRONG_STATE once the record
     * is sealed with it. Effects: audit {@code supervision.disagreement-reconciled}.
     */
    @Transactional
    public void reconcile(Visitor by, UUID id) {
        Disagreement disagreement = desk.hold(by, id).disagreement();
        records.reconcile(by, disagreement);
        disagreement.close(DisagreementState.Act.RECONCILE, desk.clock().now());
        audit(by, disagreement, "supervision.disagreement-reconciled");
    }

    private void change(Visitor by, Disagreement disagreement) {
        desk.write(by, disagreement);
        records.changed(by, disagreement);
    }

    private void audit(Visitor by, Disagreement disagreement, String action) {
        audit.fire(new Audited(disagreement.organisation(), by.person(), action, disagreement.ref(), ""));
    }
}
