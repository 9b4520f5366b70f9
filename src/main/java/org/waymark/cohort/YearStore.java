package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** What leads set of a group's year. Lines are added, never changed: of two who add the same version one is refused. */
@ApplicationScoped
class YearStore {
    /** The latest line about a point; {@code dueOn} and {@code datedBy} are empty while the suggested day holds. */
    record Line(
            String key,
            int version,
            boolean isOwn,
            String title,
            Optional<LocalDate> dueOn,
            String reason,
            boolean isHidden,
            Optional<PersonId> datedBy) {}

    /** The group and its lines. @param role of the reader in the group, empty when they do not belong to it */
    record Kept(
            UUID group,
            String title,
            Optional<GroupRole> role,
            Instant madeAt,
            Optional<LocalDate> startsOn,
            int startVersion,
            Optional<PersonId> startBy,
            List<Line> lines) {}

    /** One statement that brings its own organisation; see decision 0041. */
    private static final String READ = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
                select g.title as group_title, m.role, g.made_at, cast(y.starts_on as text) as starts_on,
                       y.version as start_version, y.changed_by as start_by, p.point_key, p.version, p.is_own, p.title,
                       cast(p.due_on as text) as due_on, p.reason, p.is_hidden, p.dated_by
                  from cohort_group g
                  left join group_member m on m.organisation_id = g.organisation_id and m.group_id = g.id
                                          and m.person_id = ?3 and m.until is null
                  left join lateral (
                       select * from cohort_year c where c.organisation_id = g.organisation_id and c.group_id = g.id
                        order by c.version desc limit 1) y on true
                  left join lateral (
                       select distinct on (c.point_key) * from cohort_point c
                        where c.organisation_id = g.organisation_id and c.group_id = g.id
                        order by c.point_key, c.version desc) p on true
                 where g.organisation_id = entered.organisation_id and g.id = ?2
            ) page
            """;

    private static final String START = """
            insert into cohort_year (organisation_id, group_id, version, starts_on, changed_by, changed_at)
            values (?1, ?2, ?3, cast(?4 as date), ?5, ?6) on conflict do nothing
            """;
    private static final String ADD = """
            insert into cohort_point (organisation_id, group_id, point_key, version, is_own, title, due_on, reason,
                                      is_hidden, dated_by, changed_by, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8, ?9, cast(?10 as uuid), ?11, ?12)
            on conflict do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<Kept> read(OrganisationId organisation, UUID group, PersonId reader) {
        List<?> rows = query(READ, organisation, group, reader.value()).getResultList();
        List<Object[]> all = rows.stream().map(row -> (Object[]) row).toList();
        return all.stream().findFirst().map(row -> kept(group, row, all));
    }

    /** Whether it was kept; not when somebody else was first. */
    boolean start(OrganisationId organisation, UUID group, int version, LocalDate day, PersonId by, Instant now) {
        return query(START, organisation, group, version, day.toString(), by.value(), Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Whether it was kept; not when somebody else was first. */
    boolean add(OrganisationId organisation, UUID group, Line line, PersonId by, Instant now) {
        return query(
                                ADD,
                                organisation,
                                group,
                                line.key(),
                                line.version(),
                                line.isOwn(),
                                line.title(),
                                line.dueOn().map(LocalDate::toString).orElse(null),
                                line.reason(),
                                line.isHidden(),
                                line.datedBy().map(PersonId::toString).orElse(null),
                                by.value(),
                                Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    private static Kept kept(UUID group, Object[] row, List<Object[]> all) {
        return new Kept(
                group,
                (String) row[0],
                Optional.ofNullable((String) row[1]).map(GroupRole::valueOf),
                ((Timestamp) row[2]).toInstant(),
                day(row[3]),
                row[4] == null ? 0 : ((Number) row[4]).intValue(),
                person(row[5]),
                all.stream()
                        .filter(each -> each[6] != null)
                        .map(YearStore::line)
                        .toList());
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[6],
                ((Number) row[7]).intValue(),
                (Boolean) row[8],
                (String) row[9],
                day(row[10]),
                (String) row[11],
                (Boolean) row[12],
                person(row[13]));
    }

    private static Optional<LocalDate> day(Object text) {
        return Optional.ofNullable((String) text).map(LocalDate::parse);
    }

    private static Optional<PersonId> person(Object id) {
        return Optional.ofNullable((UUID) id).map(PersonId::new);
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }
}
