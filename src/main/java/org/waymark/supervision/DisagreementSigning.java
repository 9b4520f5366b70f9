package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipEnded;
import org.waymark.records.RecordSealed;
import org.waymark.records.RetentionClass;
import org.waymark.records.Sealing;

/**
 * Both accounts, to whom it went and what came of it, put before both to sign: that it is what was said, not that they agree.
 * Whoever does not sign within the days that the employer gives for sharing cannot stop it; see decision 0183.
 */
@ApplicationScoped
public class DisagreementSigning {
    @Inject
    private DisagreementStore store;

    @Inject
    private DisagreementDesk desk;

    @Inject
    private DisagreementRecords records;

    @Inject
    private DisagreementWording wordings;

    @Inject
    private Sealing sealing;

    /**
     * Puts the record as not agreed before both, or, once that is sealed or where it is about none, the disagreement itself.
     * Refuses NOT_FOUND, WRONG_STATE while an account is waited for or nothing came of the last referral. Effects: as {@link
     * Sealing#present}.
     *
     * @return the paper to sign
     */
    @Transactional
    public UUID present(Visitor by, UUID id) {
        DisagreementDesk.Open open = desk.hold(by, id);
        Disagreement disagreement = open.disagreement();
        DisagreementSummary summary = desk.read(by, disagreement, open.seat());
        if (!summary.isOpen() || !summary.isReady()) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.disagreement-state");
        }
        Set<Seat> signing = signing(disagreement, open.seat());
        disagreement.presented(desk.clock().now());
        if (summary.isToRecord()) {
            SessionRecord record = records.record(disagreement).orElseThrow(DisagreementDesk::unknown);
            record.move(SessionState.Act.REFER);
            store.flush();
            return presented(
                    by, record.ref(), RetentionClass.SUPERVISION_RECORD, wordings.record(by, record, summary, signing));
        }
        disagreement.move(DisagreementState.Act.PRESENT);
        store.flush();
        return presented(
                by, disagreement.ref(), RetentionClass.DISAGREEMENT, wordings.own(disagreement, summary, signing));
    }

    private UUID presented(Visitor by, RecordRef ref, RetentionClass keptAs, org.waymark.records.Wording wording) {
        sealing.present(by, ref, keptAs, wording);
        return sealing.state(by, ref).orElseThrow().paper();
    }

    /** Both, until the time for the second signature is over. */
    private Set<Seat> signing(Disagreement disagreement, Seat seat) {
        boolean isOver = desk.signBy(disagreement)
                .filter(day -> desk.clock().today().isAfter(day))
                .isPresent();
        return isOver ? EnumSet.of(seat) : EnumSet.allOf(Seat.class);
    }

    void sealed(@Observes RecordSealed event) {
        Instant at = event.at();
        if (event.record().kind().equals(Disagreement.KIND)) {
            store.locked(event.organisation(), event.record().id())
                    .ifPresent(disagreement -> disagreement.close(DisagreementState.Act.SEAL, at));
        } else if (event.record().kind().equals(SessionRecord.KIND)) {
            store.about(event.organisation(), event.record().id()).ifPresent(Disagreement::goOn);
        }
    }

    /** With the relationship it ends, and nobody signs what waited. */
    void ended(@Observes RelationshipEnded event) {
        store.openOf(event.organisation(), event.relationship()).forEach(disagreement -> {
            sealing.endWith(event.organisation(), disagreement.ref(), event.by());
            disagreement.close(DisagreementState.Act.END, desk.clock().now());
        });
    }
}
