package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipSummary;
import org.waymark.programme.Answer;
import org.waymark.programme.EmployerProfile;
import org.waymark.programme.RecordForm;

/**
 * What a supervisee and their supervisor agree: written by both, agreed item by item. For the two only, while their
 * relationship lasts; anybody else is told NOT_FOUND. Sources: the agreement and the contract that {@code content/forms}
 * names.
 */
@ApplicationScoped
public class Agreements {
    /** What could not be put in stays for this long with whoever wrote it. */
    static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    private AgreementStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private AgreementReading reading;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /**
     * Either of the two begins; begun twice is begun once. Refuses NOT_FOUND for a relationship that is not theirs or has
     * ended. Effects: audit {@code supervision.agreement-begun}.
     *
     * @return id of the agreement
     */
    @Transactional
    public UUID begin(Visitor by, UUID relationship, EmployerProfile profile, RecordForm form) {
        RelationshipSummary pair = pairs.hold(by, relationship);
        return store.ofRelationship(by.organisation(), relationship)
                .map(Agreement::id)
                .orElseGet(() -> begun(by, pair, profile, form));
    }

    private UUID begun(Visitor by, RelationshipSummary pair, EmployerProfile profile, RecordForm form) {
        Agreement agreement =
                new Agreement(UUID.randomUUID(), by, pair, form.id(), form.version(), profile.id(), clock.instant());
        store.add(agreement);
        audit(by, agreement, "supervision.agreement-begun", "");
        return agreement.id();
    }

    /** The agreement as the visitor sees it. Refuses NOT_FOUND. */
    @Transactional
    public AgreementSummary agreement(Visitor by, UUID id) {
        Agreement agreement = store.find(by.organisation(), id).orElseThrow(AgreementPeople::unknown);
        Seat seat = pairs.seat(by, agreement);
        Instant now = clock.instant();
        return reading.summary(by, agreement, seat, now, now.minus(KEPT_FOR));
    }

    /**
     * Writes one item anew: whoever writes agrees to it, and the other one is asked again. What waits for signatures waits
     * no more. The same words as stand there change nothing. Refuses NOT_FOUND, WRONG_STATE for what is sealed. Effects:
     * audit {@code supervision.agreement-written}, as it may be also {@code records.voided}.
     *
     * @param revision the one that was read
     * @return whether it was put in; if not, the other one had changed it, and what was written is kept for 30 days
     */
    @Transactional
    public boolean write(Visitor by, UUID id, String key, int revision, Answer answer) {
        Agreement agreement = locked(by, id);
        Seat seat = pairs.seat(by, agreement);
        RecordForm.Item item = item(agreement, key);
        AgreementStore.ItemRow row = store.items(agreement).getOrDefault(item.key(), AgreementStore.ItemRow.NEW);
        Instant now = clock.instant();
        store.forgetKept(by.organisation(), now.minus(KEPT_FOR));
        if (row.answer().equals(answer)) {
            return true;
        }
        if (row.revision() != revision
                || agreement.state().after(AgreementState.Act.WRITE).isEmpty()) {
            store.keep(agreement, key, by.person(), answer, now);
            return false;
        }
        reopen(by, agreement);
        store.put(agreement, key, row.written(answer, by.person(), seat, now), now);
        audit(by, agreement, "supervision.agreement-written", "item=" + key + " revision=" + (revision + 1));
        return true;
    }

    /**
     * Agrees to items as they stand; one that was changed since is left out. Refuses NOT_FOUND, WRONG_STATE unless it is
     * being written. Effects: audit {@code supervision.agreement-agreed}.
     *
     * @param revisions by key of the item, the revision that was read
     * @return how many had been changed since
     */
    @Transactional
    public int agree(Visitor by, UUID id, Map<String, Integer> revisions) {
        Agreement agreement = locked(by, id);
        Seat seat = pairs.seat(by, agreement);
        agreement.move(AgreementState.Act.AGREE);
        Map<String, AgreementStore.ItemRow> rows = store.items(agreement);
        Instant now = clock.instant();
        int missed = 0;
        int agreed = 0;
        for (Map.Entry<String, Integer> each : revisions.entrySet()) {
            RecordForm.Item item = item(agreement, each.getKey());
            AgreementStore.ItemRow row = rows.getOrDefault(item.key(), AgreementStore.ItemRow.NEW);
            boolean isWritten =
                    item.kind() == RecordForm.AnswerKind.CLAUSE || !row.answer().isEmpty();
            if (row.revision() != each.getValue() || !isWritten) {
                missed++;
            } else {
                store.put(agreement, item.key(), row.agreed(seat, now), now);
                agreed++;
            }
        }
        audit(by, agreement, "supervision.agreement-agreed", "items=" + agreed);
        return missed;
    }

    private void reopen(Visitor by, Agreement agreement) {
        boolean wasSigning = agreement.state() == AgreementState.SIGNING;
        agreement.move(AgreementState.Act.WRITE);
        if (wasSigning) {
            reading.withdraw(by, agreement);
        }
    }

    private Agreement locked(Visitor by, UUID id) {
        return store.locked(by.organisation(), id).orElseThrow(AgreementPeople::unknown);
    }

    private RecordForm.Item item(Agreement agreement, String key) {
        return reading.form(agreement)
                .item(key)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-item"));
    }

    private void audit(Visitor by, Agreement agreement, String action, String detail) {
        audit.fire(new Audited(agreement.organisation(), by.person(), action, agreement.ref(), detail));
    }
}
