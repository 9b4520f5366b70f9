package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.records.Envelope;

/** Rows of what the two of a pair agreed to do. */
@ApplicationScoped
class SessionActions {
    private static final String AROUND = """
            select a.id, a.record_id, a.seat, a.body, a.due_on, a.state, a.outcome, a.closed_in, a.version, r.shared_at
              from session_action a
              join session_record r on r.organisation_id = a.organisation_id and r.id = a.record_id
             where a.organisation_id = ?1 and a.state <> 'TAKEN_OUT'
               and ((a.relationship_id = ?2 and a.state = 'OPEN') or a.record_id = ?3 or a.closed_in = ?3)
             order by a.due_on nulls last, a.added_at, a.id
            """;
    private static final String ADD = """
            insert into session_action (organisation_id, id, relationship_id, record_id, seat, body, due_on, state, added_by,
                                        added_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), 'OPEN', ?8, ?9) on conflict (organisation_id, id) do nothing
            """;
    private static final String CLOSE = """
            update session_action
               set state = ?4, outcome = ?5, closed_in = ?6, closed_by = ?7, closed_at = ?8, version = version + 1
             where organisation_id = ?1 and relationship_id = ?2 and id = ?3 and state = 'OPEN'
            """;
    private static final String REOPEN = """
            update session_action
               set state = 'OPEN', closed_in = null, closed_by = null, closed_at = null, version = version + 1
             where organisation_id = ?1 and closed_in = ?2 and id = ?3 and state in ('DONE', 'DROPPED')
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** @param closedIn the record in which it was said what became of it @param isShared whether both may read it */
    record ActionRow(
            UUID id,
            UUID record,
            Seat seat,
            String text,
            Optional<LocalDate> dueOn,
            ActionState state,
            String outcome,
            Optional<UUID> closedIn,
            int version,
            boolean isShared) {}

    /** Those that are open, those of a record, and those that ended in it; the most pressing first. */
    List<ActionRow> around(SessionHead head) {
        List<?> rows = entities.createNativeQuery(AROUND)
                .setParameter(1, head.organisation().value())
                .setParameter(2, head.relationship())
                .setParameter(3, head.id())
                .getResultList();
        return rows.stream().map(row -> row(head, (Object[]) row)).toList();
    }

    void add(SessionRecord record, UUID id, Seat seat, String text, Optional<LocalDate> due, PersonId by, Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter(1, record.organisation().value())
                .setParameter(2, id)
                .setParameter(3, record.relationship())
                .setParameter(4, record.id())
                .setParameter(5, seat.name())
                .setParameter(6, envelope.close(record.organisation(), text))
                .setParameter(7, due.map(LocalDate::toString).orElse(null))
                .setParameter(8, by.value())
                .setParameter(9, Timestamp.from(at))
                .executeUpdate();
    }

    /** @return whether it was open */
    boolean close(SessionRecord in, UUID id, ActionState state, String outcome, PersonId by, Instant at) {
        return entities.createNativeQuery(CLOSE)
                        .setParameter(1, in.organisation().value())
                        .setParameter(2, in.relationship())
                        .setParameter(3, id)
                        .setParameter(4, state.name())
                        .setParameter(5, envelope.close(in.organisation(), outcome))
                        .setParameter(6, in.id())
                        .setParameter(7, by.value())
                        .setParameter(8, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** What was said of it in this record is taken back. @return whether it had been said there */
    boolean reopen(SessionRecord in, UUID id) {
        return entities.createNativeQuery(REOPEN)
                        .setParameter(1, in.organisation().value())
                        .setParameter(2, in.id())
                        .setParameter(3, id)
                        .executeUpdate()
                == 1;
    }

    private ActionRow row(SessionHead head, Object[] row) {
        return new ActionRow(
                (UUID) row[0],
                (UUID) row[1],
                Seat.valueOf((String) row[2]),
                envelope.open(head.organisation(), (byte[]) row[3]),
                Optional.ofNullable((Date) row[4]).map(Date::toLocalDate),
                ActionState.valueOf((String) row[5]),
                row[6] == null ? "" : envelope.open(head.organisation(), (byte[]) row[6]),
                Optional.ofNullable((UUID) row[7]),
                ((Number) row[8]).intValue(),
                row[9] != null);
    }
}
