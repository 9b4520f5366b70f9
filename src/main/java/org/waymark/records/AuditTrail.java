package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.InstantSource;
import org.waymark.Audited;

/** Writes the audit line of an event in the transaction of the door that fired it: both are kept or neither. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into audit_line (organisation_id, at, actor_id, action, subject_kind, subject_id, detail)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
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
}
