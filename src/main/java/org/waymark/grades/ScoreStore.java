package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Rows of scores on their way, and the news that they are made from. */
@ApplicationScoped
class ScoreStore {
    /** What the gradebook is to say of somebody in a place. */
    record Due(ScoredPlace place, PersonId person, Points points) {}

    private static final String NEWS = """
            insert into score_news (organisation_id, person_id, at) values (?1, ?2, ?3)
            on conflict (organisation_id, person_id) do update set at = excluded.at
            """;
    private static final String TAKE_NEWS = """
            delete from score_news where organisation_id = ?1 and person_id in (
                   select person_id from score_news where organisation_id = ?1 limit ?2 for update skip locked)
            returning person_id
            """;
    /** Points rise or stay; a new value gets a later second than any that the platform was told before. */
    private static final String PUT = """
            insert into score as s (organisation_id, id, place_id, person_id, platform_id, points, points_max, said_at,
                                    state, queued_at, next_at, changed_at)
            select ?1, gen_random_uuid(), d.place, d.person, d.platform, d.points, d.most, date_trunc('second', now.at),
                   'WAITING', now.at, now.at, now.at
              from (select cast(?3 as timestamptz) as at) as now,
                   json_to_recordset(cast(?2 as json))
                       as d(place uuid, person uuid, platform uuid, points smallint, most smallint)
            on conflict (organisation_id, place_id, person_id) do update
               set points = excluded.points, points_max = excluded.points_max,
                   said_at = greatest(excluded.said_at, s.said_at + interval '1 second'),
                   state = 'WAITING', queued_at = excluded.queued_at, attempts = 0, next_at = excluded.next_at,
                   reason = '', answer = '', changed_at = excluded.changed_at
             where excluded.points * s.points_max > s.points * excluded.points_max
            """;

    private static final String CLAIM = """
            update score s set attempts = s.attempts + 1, next_at = ?4
              from scored_place p
             where s.organisation_id = ?1 and p.organisation_id = ?1 and p.id = s.place_id and s.id = (
                   select id from score
                    where organisation_id = ?1 and platform_id = ?2 and state = 'WAITING' and next_at <= ?3
                      and (attempts = 0 or not cast(?5 as boolean))
                      and not exists (select 1 from score_route
                                       where organisation_id = ?1 and platform_id = ?2 and closed_until > ?3)
                    order by next_at limit 1 for update skip locked)
            returning s.id, s.person_id, s.points, s.points_max, s.said_at, s.attempts, s.queued_at,
                   exists (select 1 from score_route
                            where organisation_id = ?1 and platform_id = ?2 and failures > 0),
            """ + " " + PlaceStore.COLUMNS;
    private static final int OWN_COLUMNS = 8;
    /** Where the points have risen since, the new ones are sent next. */
    private static final String DELIVERED = """
            update score set told_points = greatest(told_points, ?3), told_at = ?4, changed_at = ?4, reason = ?5,
                             answer = '', next_at = ?4,
                             state = case when points = ?3 then 'DELIVERED' else state end
             where organisation_id = ?1 and id = ?2
            """;

    private static final String LATER = """
            update score set next_at = ?4, reason = ?5, answer = ?6
             where organisation_id = ?1 and id = ?2 and points = ?3 and state = 'WAITING'
            """;
    private static final String SOON = """
            update score set next_at = ?4, attempts = greatest(attempts - 1, 0)
             where organisation_id = ?1 and id = ?2 and points = ?3 and state = 'WAITING'
            """;
    private static final String SET_ASIDE = """
            update score set state = ?7, changed_at = ?4, reason = ?5, answer = ?6
             where organisation_id = ?1 and id = ?2 and points = ?3 and state = 'WAITING'
            """;
    private static final String UNPARK = """
            update score set state = 'WAITING', queued_at = ?3, next_at = ?3, attempts = 0, changed_at = ?3
             where organisation_id = ?1 and place_id = ?2 and state = 'PARKED'
            """;
    private static final String SETTLE = """
            update score set state = 'SETTLED', reason = '', answer = '', attempts = 0
             where organisation_id = ?1 and id in (
                   select id from score where organisation_id = ?1 and state = 'DELIVERED' and changed_at < ?2
                    limit ?3 for update skip locked)
            """;

    @PersistenceContext
    private EntityManager entities;

    void addNews(OrganisationId organisation, PersonId person, Instant at) {
        query(NEWS, organisation, person.value(), Timestamp.from(at)).executeUpdate();
    }

    /** People with news, which is gone when this transaction succeeds. */
    List<PersonId> takeNews(OrganisationId organisation, int most) {
        List<?> ids = query(TAKE_NEWS, organisation, most).getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    /** Queues what is more than what was queued before. */
    int put(OrganisationId organisation, Collection<Due> due, Instant now) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        due.forEach(one -> rows.add(Json.createObjectBuilder()
                .add("place", one.place().id().toString())
                .add("person", one.person().toString())
                .add("platform", one.place().platform().toString())
                .add("points", one.points().given())
                .add("most", one.points().most())));
        return query(PUT, organisation, rows.build().toString(), Timestamp.from(now))
                .executeUpdate();
    }

    /** The score that waits the longest; nobody else gets it before {@code lease} ends. */
    Optional<Parcel> claim(
            OrganisationId organisation, UUID platform, boolean isFreshOnly, Instant now, Duration lease) {
        List<?> rows = query(
                        CLAIM,
                        organisation,
                        platform,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(lease)),
                        isFreshOnly)
                .getResultList();
        return rows.stream().findFirst().map(row -> parcel((Object[]) row));
    }

    private static Parcel parcel(Object[] row) {
        return new Parcel(
                (UUID) row[0],
                new PersonId((UUID) row[1]),
                PlaceStore.place(row, OWN_COLUMNS),
                new Points(((Number) row[2]).intValue(), ((Number) row[3]).intValue()),
                ((Timestamp) row[4]).toInstant(),
                ((Number) row[5]).intValue(),
                ((Timestamp) row[6]).toInstant(),
                (Boolean) row[7]);
    }

    void delivered(OrganisationId organisation, Parcel parcel, Instant now, String reason) {
        after(DELIVERED, organisation, parcel, now).setParameter(5, reason).executeUpdate();
    }

    void later(OrganisationId organisation, Parcel parcel, Instant next, Verdict verdict) {
        after(LATER, organisation, parcel, next)
                .setParameter(5, verdict.reason())
                .setParameter(6, verdict.answer())
                .executeUpdate();
    }

    /** As {@link #later}, and the attempt does not count. */
    void soon(OrganisationId organisation, Parcel parcel, Instant next) {
        after(SOON, organisation, parcel, next).executeUpdate();
    }

    void setAside(OrganisationId organisation, Parcel parcel, State state, Instant now, Verdict verdict) {
        after(SET_ASIDE, organisation, parcel, now)
                .setParameter(5, verdict.reason())
                .setParameter(6, verdict.answer())
                .setParameter(7, state.name())
                .executeUpdate();
    }

    void unpark(OrganisationId organisation, UUID place, Instant now) {
        query(UNPARK, organisation, place, Timestamp.from(now)).executeUpdate();
    }

    int settle(OrganisationId organisation, Instant before, int most) {
        return query(SETTLE, organisation, Timestamp.from(before), most).executeUpdate();
    }

    private Query after(String statement, OrganisationId organisation, Parcel parcel, Instant moment) {
        return query(statement, organisation, parcel.id(), parcel.points().given(), Timestamp.from(moment));
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 2, values[at]);
        }
        return query;
    }
}
