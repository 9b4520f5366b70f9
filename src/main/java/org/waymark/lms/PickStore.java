package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of choosings under way. */
@ApplicationScoped
class PickStore {
    /** A choosing as it is kept. */
    record Begun(UUID platform, String request, Optional<Instant> answeredAt) {}

    private static final String INSERT = """
            insert into lms_picking (organisation_id, id, person_id, platform_id, request, created_at, expires_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """;
    private static final String FIND = """
            select platform_id, request, answered_at from lms_picking
             where organisation_id = ?1 and id = ?2 and person_id = ?3 and expires_at > ?4
            """;
    private static final String ANSWERED =
            "update lms_picking set answered_at = ?3 where organisation_id = ?1 and id = ?2 and answered_at is null";

    @PersistenceContext
    private EntityManager entities;

    void insert(OrganisationId organisation, UUID id, PersonId person, Begun begun, Instant now, Instant expires) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .setParameter(3, person.value())
                .setParameter(4, begun.platform())
                .setParameter(5, begun.request())
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, Timestamp.from(expires))
                .executeUpdate();
    }

    Optional<Begun> find(Visitor visitor, UUID id, Instant now) {
        List<?> rows = entities.createNativeQuery(FIND)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, id)
                .setParameter(3, visitor.person().value())
                .setParameter(4, Timestamp.from(now))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Begun((UUID) row[0], (String) row[1], moment(row[2])));
    }

    /** The first answer counts: another one does not change when it was. */
    void answered(Visitor visitor, UUID id, Instant now) {
        entities.createNativeQuery(ANSWERED)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, id)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    private static Optional<Instant> moment(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }
}
