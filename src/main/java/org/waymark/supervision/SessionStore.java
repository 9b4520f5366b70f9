package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.records.Envelope;

/** Rows of the records of meetings. */
@ApplicationScoped
class SessionStore {
    /** More records than a pair makes in twenty years of weekly meetings are not listed. */
    private static final int MOST = 1_000;

    private static final String RECORDS = "select r from SessionRecord r where r.organisationId = :organisation";
    private static final String HEAD = """
            select r.meeting_id, r.relationship_id, r.supervisee_id, r.supervisor_id, one.name, two.name, r.form_id, r.state,
                   r.wish, r.begun_at, r.share_by, r.shared_at, r.sealed_at, m.on_day, m.minute_of_day, m.minutes, m.place,
                   m.state, a.profile_id, one.added_by is not null, two.added_by is not null, d.id
              from session_record r
              join meeting m on m.organisation_id = r.organisation_id and m.id = r.meeting_id
              join person one on one.organisation_id = r.organisation_id and one.id = r.supervisee_id
              join person two on two.organisation_id = r.organisation_id and two.id = r.supervisor_id
              left join agreement a on a.organisation_id = r.organisation_id and a.relationship_id = r.relationship_id
              left join disagreement d on d.organisation_id = r.organisation_id and d.about_id = r.id and d.state <> 'ENDED'
             where r.organisation_id = ?1 and r.id = ?2
            """;
    private static final String LINES = """
            select r.id, r.relationship_id, m.on_day, r.state, r.share_by, r.meeting_id
              from session_record r
              join meeting m on m.organisation_id = r.organisation_id and m.id = r.meeting_id
             where r.organisation_id = ?1 and (r.supervisee_id = ?2 or r.supervisor_id = ?2)
               and r.relationship_id = any(cast(?3 as uuid[]))
             order by m.on_day desc, r.begun_at desc limit ?4
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** One record in a list, before it is known who looks. */
    record LineRow(
            UUID id,
            UUID relationship,
            java.time.LocalDate on,
            SessionState state,
            java.time.LocalDate shareBy,
            UUID meeting) {}

    void add(SessionRecord record) {
        entities.persist(record);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<SessionRecord> ofMeeting(OrganisationId organisation, UUID meeting) {
        return entities.createQuery(RECORDS + " and r.meetingId = :meeting", SessionRecord.class)
                .setParameter("organisation", organisation.value())
                .setParameter("meeting", meeting)
                .getResultStream()
                .findFirst();
    }

    Optional<SessionRecord> find(OrganisationId organisation, UUID id) {
        return Optional.ofNullable(entities.find(SessionRecord.class, id))
                .filter(record -> record.organisation().equals(organisation));
    }

    /** Nobody else changes it before this transaction ends. */
    Optional<SessionRecord> locked(OrganisationId organisation, UUID id) {
        return entities.createQuery(RECORDS + " and r.id = :id", SessionRecord.class)
                .setParameter("organisation", organisation.value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All that are not over of a relationship that ends. */
    List<SessionRecord> openOf(OrganisationId organisation, UUID relationship) {
        return entities.createQuery(
                        RECORDS + " and r.relationshipId = :relationship and r.state not in :over", SessionRecord.class)
                .setParameter("organisation", organisation.value())
                .setParameter("relationship", relationship)
                .setParameter("over", List.of(SessionState.SEALED, SessionState.SEALED_DISPUTED, SessionState.ENDED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Of these relationships, the latest meeting first. */
    List<LineRow> lines(Visitor visitor, List<UUID> relationships) {
        if (relationships.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(LINES)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .setParameter(3, SessionTexts.array(relationships))
                .setParameter(4, MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new LineRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        ((Date) row[2]).toLocalDate(),
                        SessionState.valueOf((String) row[3]),
                        ((Date) row[4]).toLocalDate(),
                        (UUID) row[5]))
                .toList();
    }

    byte[] closed(OrganisationId organisation, String text) {
        return envelope.close(organisation, text);
    }

    Optional<SessionHead> head(OrganisationId organisation, UUID id) {
        List<?> rows = entities.createNativeQuery(HEAD)
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> head(organisation, id, (Object[]) row));
    }

    private SessionHead head(OrganisationId organisation, UUID id, Object[] row) {
        return new SessionHead(
                id,
                organisation,
                (UUID) row[0],
                (UUID) row[1],
                new PersonId((UUID) row[2]),
                new PersonId((UUID) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                SessionState.valueOf((String) row[7]),
                row[8] == null ? "" : envelope.open(organisation, (byte[]) row[8]),
                ((Timestamp) row[9]).toInstant(),
                ((Date) row[10]).toLocalDate(),
                instant(row[11]),
                instant(row[12]),
                new MeetingWhen(
                        ((Date) row[13]).toLocalDate(),
                        ((Number) row[14]).intValue(),
                        ((Number) row[15]).intValue(),
                        (String) row[16]),
                MeetingState.valueOf((String) row[17]),
                Optional.ofNullable((String) row[18]),
                (Boolean) row[19],
                (Boolean) row[20],
                Optional.ofNullable((UUID) row[21]));
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }
}
