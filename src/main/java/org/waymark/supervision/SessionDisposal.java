package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.waymark.records.Envelope;
import org.waymark.records.RecordDisposed;

/** What was written towards the record of a meeting, or in a disagreement, goes with the signed record. */
@ApplicationScoped
class SessionDisposal {
    private static final Map<String, List<String>> WORDS = Map.of(
            SessionRecord.KIND,
            List.of(
                    "delete from session_text where organisation_id = ?1 and record_id = ?2",
                    "delete from session_action where organisation_id = ?1 and record_id = ?2",
                    "update session_record set wish = null where organisation_id = ?1 and id = ?2"),
            Disagreement.KIND,
            List.of("delete from disagreement_step where organisation_id = ?1 and disagreement_id = ?2"));
    private static final String EMPTY = """
            update disagreement set supervisee_account = null, supervisor_account = null, subject = ?3
             where organisation_id = ?1 and id = ?2
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    void disposed(@Observes RecordDisposed event) {
        WORDS.getOrDefault(event.record().kind(), List.of()).forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, event.organisation().value())
                .setParameter(2, event.record().id())
                .executeUpdate());
        if (event.record().kind().equals(Disagreement.KIND)) {
            entities.createNativeQuery(EMPTY)
                    .setParameter(1, event.organisation().value())
                    .setParameter(2, event.record().id())
                    .setParameter(3, envelope.close(event.organisation(), ""))
                    .executeUpdate();
        }
    }
}
