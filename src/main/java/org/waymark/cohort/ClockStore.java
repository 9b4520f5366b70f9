package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Clocks that run, and who follows them. */
@ApplicationScoped
class ClockStore {
    /**
     * Brings its organisation along, so that it needs no transaction: the row that sets it is made before the others are
     * looked for, and row-level security decides as ever what is seen.
     */
    private static final String NEAR = """
            select near.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
            select m.role, c.id, c.version, c.group_id, c.led_by, c.minutes, c.used_millis, c.running_since, c.pressed_at,
                   exists (select 1 from clock_follower f where f.organisation_id = entered.organisation_id
                                                            and f.clock_id = c.id and f.person_id = ?2) as is_followed,
                   (select count(*) from clock_follower f where f.organisation_id = entered.organisation_id
                                                            and f.clock_id = c.id) as followers
              from (select (select role from group_member where organisation_id = entered.organisation_id
                                                            and group_id = cast(?3 as uuid)
                                                            and person_id = ?2 and until is null) as role) m
              left join session_clock c
                on c.organisation_id = entered.organisation_id and c.session_number = ?4 and c.stopped_at is null
               and (c.person_id = ?2 or (m.role is not null and c.group_id = cast(?3 as uuid)))
            ) near
            """;

    private static final String OPEN = """
            select * from session_clock
             where organisation_id = ?1 and session_number = ?2 and stopped_at is null and\s""";
    private static final String INSERT = """
            insert into session_clock (organisation_id, session_number, id, person_id, group_id, led_by, minutes,
                                       used_millis, running_since, started_at, pressed_at, last_form)
            values (?1, ?2, ?3, cast(?4 as uuid), cast(?5 as uuid), ?6, ?7, 0, ?8, ?8, ?8, ?9) on conflict do nothing
            """;
    private static final String FOLLOW = """
            insert into clock_follower (organisation_id, clock_id, person_id) values (?1, ?2, ?3) on conflict do nothing
            """;
    private static final String UNFOLLOW =
            "delete from clock_follower where organisation_id = ?1 and clock_id = ?2 and person_id = ?3";
    private static final String UNFOLLOW_ALL =
            "delete from clock_follower where organisation_id = ?1 and clock_id = ?2";

    @PersistenceContext
    private EntityManager entities;

    /** Everything that a session page needs to know of clocks, in one statement. */
    ClocksNear near(OrganisationId organisation, PersonId person, Optional<UUID> group, int session) {
        List<?> rows =
                query(NEAR, organisation, person.value(), text(group), session).getResultList();
        Optional<GroupRole> role = rows.stream()
                .map(row -> (String) ((Object[]) row)[0])
                .filter(name -> name != null)
                .map(GroupRole::valueOf)
                .findFirst();
        return new ClocksNear(
                role,
                rows.stream()
                        .map(row -> (Object[]) row)
                        .filter(row -> row[1] != null)
                        .map(ClockStore::reading)
                        .toList());
    }

    /** The clock of that place which was not stopped, to be changed. */
    Optional<ClockRun> open(OrganisationId organisation, PersonId person, ClockPlace place) {
        String whose = place.group().isPresent() ? "group_id = ?3" : "person_id = ?3";
        List<?> rows = entities.createNativeQuery(OPEN + whose, ClockRun.class)
                .setParameter(1, organisation.value())
                .setParameter(2, place.session())
                .setParameter(3, place.group().orElse(person.value()))
                .getResultList();
        return rows.stream().map(ClockRun.class::cast).findFirst();
    }

    /** Whether it began; not when somebody else started the group's clock in the same moment. */
    boolean begin(OrganisationId organisation, PersonId by, ClockPlace place, String minutes, UUID form, Instant now) {
        Optional<UUID> own = place.group().isPresent() ? Optional.empty() : Optional.of(by.value());
        return query(
                                INSERT,
                                organisation,
                                place.session(),
                                UUID.randomUUID(),
                                text(own),
                                text(place.group()),
                                by.value(),
                                minutes,
                                Timestamp.from(now),
                                form)
                        .executeUpdate()
                == 1;
    }

    void remove(ClockRun run) {
        entities.remove(run);
    }

    /** Writes now, so that a clock that was put away makes room for the next one. */
    void flush() {
        entities.flush();
    }

    void follow(OrganisationId organisation, UUID run, PersonId person) {
        query(FOLLOW, organisation, run, person.value()).executeUpdate();
    }

    void unfollow(OrganisationId organisation, UUID run, PersonId person) {
        query(UNFOLLOW, organisation, run, person.value()).executeUpdate();
    }

    void unfollowAll(OrganisationId organisation, UUID run) {
        query(UNFOLLOW_ALL, organisation, run).executeUpdate();
    }

    private static ClockReading reading(Object[] row) {
        Timestamp since = (Timestamp) row[7];
        return new ClockReading(
                (UUID) row[1],
                ((Number) row[2]).intValue(),
                Optional.ofNullable((UUID) row[3]),
                new PersonId((UUID) row[4]),
                ClockRun.time(
                        (String) row[5],
                        ((Number) row[6]).longValue(),
                        since == null ? null : since.toInstant(),
                        false),
                ((Timestamp) row[8]).toInstant(),
                (Boolean) row[9],
                ((Number) row[10]).longValue());
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse(null);
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }
}
