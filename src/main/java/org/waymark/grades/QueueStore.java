package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Scores as pages list them, and what an administrator does with them. */
@ApplicationScoped
class QueueStore {
    /** A row of a list; names and titles are still to be asked for. */
    record Row(
            UUID id,
            PersonId person,
            String placement,
            UUID group,
            State state,
            int points,
            int most,
            int attempts,
            String reason,
            String answer,
            Instant changedAt,
            Instant nextAt,
            int told,
            Optional<Instant> toldAt) {}

    private static final String ROWS = """
            select s.id, s.person_id, p.placement, p.group_id, s.state, s.points, s.points_max, s.attempts, s.reason,
                   s.answer, s.changed_at, s.next_at, s.told_points, s.told_at
              from score s join scored_place p on p.organisation_id = s.organisation_id and p.id = s.place_id
             where s.organisation_id = ?1 and s.state <> 'SETTLED'
            """;
    private static final String LISTED =
            ROWS + " and (?2 = '' or s.state = ?2) order by s.changed_at desc, s.id limit ?3 offset ?4";
    private static final String OWN = ROWS + " and s.person_id = ?2 order by s.queued_at desc, s.id limit 200";
    private static final String COUNTS = """
            select state, count(*), min(queued_at), max(told_at) from score
             where organisation_id = ?1 and state <> 'SETTLED' and (?2 = '' or platform_id = cast(nullif(?2, '') as uuid))
             group by state
            """;
    private static final String PLACES = """
            select count(*) from scored_place
             where organisation_id = ?1 and (?2 = '' or platform_id = cast(nullif(?2, '') as uuid))
            """;
    /** The same value with a later second, so that the LMS takes it for news; what is being sent is not disturbed. */
    private static final String AGAIN = """
            with sent as (
                update score
                   set state = 'WAITING', queued_at = ?2, next_at = ?2, attempts = 0, changed_at = ?2,
                       said_at = greatest(date_trunc('second', cast(?2 as timestamptz)), said_at + interval '1 second')
                 where organisation_id = ?1 and (id = cast(nullif(?3, '') as uuid) and state not in ('WAITING', 'SETTLED')
                                                 or ?3 = '' and state in ('PARKED', 'REFUSED'))
                returning place_id, reason),
            forgotten as (
                update scored_place set found_item = ''
                 where organisation_id = ?1 and id in (select place_id from sent where reason = 'gone'))
            select count(*) from sent
            """;
    /** One that waits for its next try is tried now. */
    private static final String NOW = """
            update score set next_at = ?2 where organisation_id = ?1 and id = ?3 and state = 'WAITING' and next_at > ?2
            """;

    private static final String IS_KNOWN =
            "select count(*) from score where organisation_id = ?1 and id = ?2 and state <> 'SETTLED'";

    @PersistenceContext
    private EntityManager entities;

    List<Row> rows(OrganisationId organisation, Optional<State> state, int first, int most) {
        return rows(query(LISTED, organisation, state.map(Enum::name).orElse(""), most, first));
    }

    List<Row> own(OrganisationId organisation, PersonId person) {
        return rows(query(OWN, organisation, person.value()));
    }

    /** @param platform of this one only, or of all */
    QueueCounts counts(OrganisationId organisation, Optional<UUID> platform) {
        String only = platform.map(UUID::toString).orElse("");
        Map<State, Long> byState = new EnumMap<>(State.class);
        Instant oldest = null;
        Instant delivered = null;
        List<?> rows = query(COUNTS, organisation, only).getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            State state = State.valueOf((String) row[0]);
            byState.put(state, ((Number) row[1]).longValue());
            oldest = state == State.WAITING ? ((Timestamp) row[2]).toInstant() : oldest;
            Instant told = row[3] == null ? null : ((Timestamp) row[3]).toInstant();
            delivered = delivered == null || (told != null && told.isAfter(delivered)) ? told : delivered;
        }
        long places = ((Number) query(PLACES, organisation, only).getSingleResult()).longValue();
        return new QueueCounts(byState, Optional.ofNullable(oldest), Optional.ofNullable(delivered), places);
    }

    boolean isKnown(OrganisationId organisation, UUID score) {
        return ((Number) query(IS_KNOWN, organisation, score).getSingleResult()).intValue() > 0;
    }

    /** @return how many are sent again: this one, or all that were set aside */
    int again(OrganisationId organisation, Optional<UUID> score, Instant now) {
        String only = score.map(UUID::toString).orElse("");
        score.ifPresent(
                one -> query(NOW, organisation, Timestamp.from(now), one).executeUpdate());
        return ((Number) query(AGAIN, organisation, Timestamp.from(now), only).getSingleResult()).intValue();
    }

    private static List<Row> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] row) {
        return new Row(
                (UUID) row[0],
                new PersonId((UUID) row[1]),
                (String) row[2],
                (UUID) row[3],
                State.valueOf((String) row[4]),
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                (String) row[8],
                (String) row[9],
                ((Timestamp) row[10]).toInstant(),
                ((Timestamp) row[11]).toInstant(),
                ((Number) row[12]).intValue(),
                Optional.ofNullable((Timestamp) row[13]).map(Timestamp::toInstant));
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 2, values[at]);
        }
        return query;
    }
}
