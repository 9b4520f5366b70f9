package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.records.Sealing;

/** The record that a disagreement is about. */
@ApplicationScoped
class DisagreementRecords {
    @Inject
    private SessionStore records;

    @Inject
    private SessionDesk desk;

    @Inject
    private DisagreementStore store;

    @Inject
    private Sealing sealing;

    /** The record is not agreed from now on. @return the disagreement that is there already */
    Optional<UUID> open(Visitor by, UUID record) {
        SessionRecord found = desk.hold(by, record).record();
        Optional<UUID> there = store.about(by.organisation(), record).map(Disagreement::id);
        if (there.isEmpty()) {
            desk.move(by, found, SessionState.Act.DISPUTE);
            records.flush();
        }
        return there;
    }

    Disagreement.Pair pair(Visitor by, UUID record) {
        return Disagreement.Pair.of(desk.hold(by, record).record());
    }

    /** What was written in the disagreement changes what the record would be sealed with. */
    void changed(Visitor by, Disagreement disagreement) {
        record(disagreement).filter(each -> !isSealed(each)).ifPresent(record -> {
            if (record.move(SessionState.Act.ACCOUNT)) {
                sealing.withdraw(by, record.ref());
            }
        });
    }

    void reconcile(Visitor by, Disagreement disagreement) {
        record(disagreement).ifPresent(record -> desk.move(by, record, SessionState.Act.RECONCILE));
    }

    Optional<SessionRecord> record(Disagreement disagreement) {
        return disagreement.about().flatMap(record -> records.locked(disagreement.organisation(), record.id()));
    }

    static boolean isSealed(SessionRecord record) {
        return record.state() == SessionState.SEALED_DISPUTED;
    }
}
