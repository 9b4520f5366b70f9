package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipEnded;
import org.waymark.records.RecordSealed;
import org.waymark.records.RetentionClass;
import org.waymark.records.Sealing;
import org.waymark.web.London;

/** From what both agree to what both have signed, and on to the next review. */
@ApplicationScoped
public class AgreementSigning {
    @Inject
    private AgreementStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementWording wordings;

    @Inject
    private Sealing sealing;

    /**
     * Puts the exact text before both, once both agree to every item. Refuses NOT_FOUND; WRONG_STATE while something is
     * not agreed, or when it is sealed. Effects: as {@link Sealing#present}.
     *
     * @return the paper to sign
     */
    @Transactional
    public UUID present(Visitor by, UUID id) {
        Agreement agreement = store.locked(by.organisation(), id).orElseThrow(AgreementPeople::unknown);
        Seat seat = pairs.seat(by, agreement);
        AgreementSummary summary = reading.summary(by, agreement, seat, Instant.EPOCH, Instant.EPOCH);
        if (!summary.isAgreed()) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.not-agreed");
        }
        agreement.move(AgreementState.Act.PRESENT);
        store.flush();
        sealing.present(by, agreement.ref(), RetentionClass.SUPERVISION_AGREEMENT, wordings.of(agreement, summary));
        return sealing.state(by, agreement.ref()).orElseThrow().paper();
    }

    /**
     * Opens a sealed agreement to be written again; what was signed stays as it is. Refuses NOT_FOUND, WRONG_STATE unless
     * it is sealed.
     */
    @Transactional
    public void review(Visitor by, UUID id) {
        Agreement agreement = store.locked(by.organisation(), id).orElseThrow(AgreementPeople::unknown);
        pairs.seat(by, agreement);
        agreement.move(AgreementState.Act.REVIEW);
    }

    void sealed(@Observes RecordSealed event) {
        if (event.record().kind().equals(Agreement.KIND)) {
            store.locked(event.organisation(), event.record().id())
                    .ifPresent(agreement -> agreement.seal(
                            event.at(),
                            London.day(event.at())
                                    .plusMonths(reading.profile(agreement).reviewMonths())));
        }
    }

    /** With the relationship the agreement ends, and nobody signs what waited. */
    void ended(@Observes RelationshipEnded event) {
        store.ofRelationship(event.organisation(), event.relationship()).ifPresent(agreement -> {
            if (agreement.state() != AgreementState.ENDED) {
                sealing.endWith(event.organisation(), agreement.ref(), event.by());
                agreement.move(AgreementState.Act.END);
            }
        });
    }
}
