package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipEnded;
import org.waymark.records.RecordSealed;
import org.waymark.records.RetentionClass;
import org.waymark.records.Sealing;

/** From what the supervisee says is true to what both have signed. */
@ApplicationScoped
public class SessionSigning {
    @Inject
    private SessionStore store;

    @Inject
    private SessionDesk desk;

    @Inject
    private SessionWording wordings;

    @Inject
    private Sealing sealing;

    @Inject
    private MeetingClock clock;

    /**
     * Puts the exact text before both. Refuses NOT_FOUND, WRONG_STATE unless the supervisee agrees to it as it stands.
     * Effects: as {@link Sealing#present}.
     *
     * @return the paper to sign
     */
    @Transactional
    public UUID present(Visitor by, UUID id) {
        SessionDesk.Open open = desk.hold(by, id);
        SessionRecord record = open.record();
        desk.move(by, record, SessionState.Act.PRESENT);
        SessionHead head = desk.head(record);
        SessionSummary summary = desk.read(by, head, open.seat(), clock);
        sealing.present(
                by,
                record.ref(),
                RetentionClass.SUPERVISION_RECORD,
                wordings.of(head, summary, EnumSet.allOf(Seat.class), List.of()));
        return sealing.state(by, record.ref()).orElseThrow().paper();
    }

    void sealed(@Observes RecordSealed event) {
        if (event.record().kind().equals(SessionRecord.KIND)) {
            store.locked(event.organisation(), event.record().id()).ifPresent(record -> record.seal(event.at()));
        }
    }

    /** With the relationship what is not signed ends, and nobody signs it any more. */
    void ended(@Observes RelationshipEnded event) {
        store.openOf(event.organisation(), event.relationship()).forEach(record -> {
            sealing.endWith(event.organisation(), record.ref(), event.by());
            record.move(SessionState.Act.END);
        });
    }
}
