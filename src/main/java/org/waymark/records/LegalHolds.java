package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/**
 * What must not be disposed of although its time is over, for example because a court may ask for it: one record, or all of
 * a person. Setting and lifting stay on record, each with a reason. Refuses NOT_FOUND to anyone who does not keep records.
 */
@ApplicationScoped
public class LegalHolds {
    public static final int REASON_MAX = 1_000;

    @Inject
    private RetentionStore store;

    @Inject
    private HoldStore holds;

    @Inject
    private Retention retention;

    @Inject
    private RetentionEvents events;

    /** One hold, in force or lifted. */
    @Transactional
    public HoldSummary hold(Visitor by, UUID id) {
        Keepers.require(by);
        return retention.hold(by.organisation(), id);
    }

    /**
     * Holds a record, or everything of one of those whose it is. Effects: audit and chain {@code records.held}; for a person
     * audit alone.
     */
    @Transactional
    public void set(Visitor by, UUID paper, Optional<PersonId> person, String reason) {
        Keepers.require(by);
        requireReason(reason);
        store.alone(by.organisation());
        RetainedRecord record = retention.file(by, paper).record();
        if (person.isPresent() && !record.isOf(person.get())) {
            throw Sealing.unknown();
        }
        UUID id = UUID.randomUUID();
        holds.add(
                by.organisation(), id, record.record(), person.orElse(null), reason.strip(), by.person(), events.now());
        tell(by, "records.held", person.isPresent() ? Optional.empty() : Optional.of(record.record()), person, id);
    }

    /** Lifts it. Refuses WRONG_STATE when that was done. Effects: as {@link #set}, {@code records.released}. */
    @Transactional
    public void lift(Visitor by, UUID id, String reason) {
        HoldSummary hold = hold(by, id);
        requireReason(reason);
        store.alone(by.organisation());
        if (!holds.lift(by.organisation(), id, reason.strip(), by.person(), events.now())) {
            throw new Refusal(Reason.WRONG_STATE, "records.refusal.hold-lifted");
        }
        tell(by, "records.released", hold.record(), hold.people().stream().findFirst(), id);
    }

    private void tell(Visitor by, String action, Optional<RecordRef> record, Optional<PersonId> person, UUID hold) {
        String detail = "hold=" + hold;
        record.ifPresentOrElse(
                held -> events.chain(by, action, held, detail),
                () -> person.ifPresent(
                        held -> events.audit(by, action, new RecordRef("person", held.value()), detail)));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > REASON_MAX) {
            throw new Refusal(Reason.INVALID, "records.refusal.no-reason");
        }
    }
}
