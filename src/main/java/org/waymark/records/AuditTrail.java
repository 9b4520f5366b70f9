package org.waymark.records;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.UUID;
import org.waymark.Audited;

/** Writes the audit line of an event in the transaction of the door that fired it: both are kept or neither. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into audit_line (organisation_id, at, actor_id, action, subject_kind, subject_id, detail)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """;

    private static final String INSERT_EACH = """
            insert into audit_line (organisation_id, at, action, subject_kind, subject_id, detail)
            select ?1, ?2, ?3, ?4, subject, ?6 from unnest(cast(?5 as uuid[])) subject
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    void keep(@Observes Audited event) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, event.organisation().value())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, event.actor() == null ? null : event.actor().toString())
                .setParameter(4, event.action())
                .setParameter(5, event.subject().kind())
                .setParameter(6, event.subject().id())
                .setParameter(7, event.detail())
                .executeUpdate();
    }

    /** One statement, however many there are. */
    void keepEach(@Observes Audited.Each event) {
        if (event.subjects().isEmpty()) {
            return;
        }
        entities.createNativeQuery(INSERT_EACH)
                .setParameter(1, event.organisation().value())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, event.action())
                .setParameter(4, event.kind())
                .setParameter(5, event.subjects().stream().map(UUID::toString).collect(joining(",", "{", "}")))
                .setParameter(6, event.detail())
                .executeUpdate();
    }
}
