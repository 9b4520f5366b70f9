package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
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

/** Rows of copied courses: noted by the launch that makes a group, answered once by a lead. */
@ApplicationScoped
class CopyStore {
    /** A row with what a lead sees of its two groups. */
    record Copy(CopyQuestion question, UUID origin, Optional<PersonId> decidedBy) {}

    /**
     * The nearest course that has a group. Where all people of that one have gone on elsewhere, it is they who are meant,
     * not the empty group which their course has kept.
     */
    private static final String NOTE = """
            with recursive meant (id, step) as (
                (select g.id, 0
                   from json_array_elements_text(cast(?4 as json)) with ordinality as past (context, place)
                   join cohort_group g
                     on g.organisation_id = ?1 and g.platform_id = ?3 and g.context_id = past.context and g.id <> ?2
                  order by past.place limit 1)
                union all
                select c.origin_id, meant.step + 1
                  from meant
                  join course_copy c on c.organisation_id = ?1 and c.group_id = meant.id and c.decision = 'SAME'
                 where meant.step < 100
                   and not exists (select 1 from group_member m
                                    where m.organisation_id = ?1 and m.group_id = meant.id and m.until is null)
            )
            insert into course_copy (organisation_id, group_id, origin_id, noted_at)
            select ?1, ?2, id, ?5 from meant order by step desc limit 1
            on conflict do nothing
            """;

    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('course_copy ' || cast(?1 as text), 0)) as text)";
    private static final String SELECT = """
            select c.group_id, coalesce(c.course_title, g.title), coalesce(c.copied_from, o.title),
                   case when c.decision is null and c.copied_from is not null then o.title end,
                   (select count(*) from group_member m
                     where m.organisation_id = ?1 and m.group_id = c.origin_id and m.until is null),
                   (select count(*) from group_member m
                     where m.organisation_id = ?1 and m.group_id = c.group_id and m.until is null),
                   c.noted_at, c.version, c.origin_id, c.decision, c.decided_by, c.decided_at
              from course_copy c
              join cohort_group g on g.organisation_id = c.organisation_id and g.id = c.group_id
              join cohort_group o on o.organisation_id = c.organisation_id and o.id = c.origin_id
             where c.organisation_id = ?1
            """;
    private static final String OPEN = SELECT + " and c.decision is null order by c.noted_at desc, c.group_id limit ?2";
    private static final String ONE = SELECT + " and c.group_id = ?2";
    private static final String DECIDE = """
            update course_copy c
               set decision = ?3, decided_by = ?4, decided_at = ?5, version = c.version + 1, course_title = g.title,
                   copied_from = coalesce(c.copied_from, o.title)
              from cohort_group g, cohort_group o
             where c.organisation_id = ?1 and c.group_id = ?2 and c.decision is null
               and g.organisation_id = ?1 and g.id = c.group_id and o.organisation_id = ?1 and o.id = c.origin_id
            """;

    /** Whoever had the people of the former group for their origin has the group that took these in. */
    private static final String FOLLOW = """
            update course_copy c
               set origin_id = ?2, version = c.version + 1, copied_from = coalesce(c.copied_from, o.title)
              from cohort_group o
             where c.organisation_id = ?1 and c.decision is null and c.origin_id in (?2, ?3) and c.group_id <> ?2
               and o.organisation_id = ?1 and o.id = c.origin_id
            """;

    private static final String TOUCH = """
            update course_copy set version = version + 1
             where organisation_id = ?1 and decision is null and group_id in (?2, ?3)
            """;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Notes what a new group's course was copied from, if that is a course of the same deployment.
     *
     * @param contexts the nearest first
     */
    void note(OrganisationId organisation, UUID platform, UUID group, List<String> contexts, Instant now) {
        JsonArrayBuilder past = Json.createArrayBuilder();
        contexts.forEach(past::add);
        query(NOTE, organisation, group, platform, past.build().toString(), Timestamp.from(now))
                .executeUpdate();
    }

    /** Lets the decisions of an organisation be made one after the other, because one may change what another is about. */
    void lock(OrganisationId organisation) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, organisation.toString())
                .getSingleResult();
    }

    /** What is not answered, the latest first. */
    List<Copy> open(OrganisationId organisation, int most) {
        return copies(query(OPEN, organisation, most));
    }

    Optional<Copy> find(OrganisationId organisation, UUID group) {
        return copies(query(ONE, organisation, group)).stream().findFirst();
    }

    void decide(OrganisationId organisation, UUID group, CopyDecision decision, PersonId by, Instant now) {
        query(DECIDE, organisation, group, decision.name(), by.value(), Timestamp.from(now))
                .executeUpdate();
    }

    /** The people of two groups are one group from now on; open questions about either are about that. */
    void follow(OrganisationId organisation, UUID group, UUID former) {
        query(FOLLOW, organisation, group, former).executeUpdate();
        query(TOUCH, organisation, group, former).executeUpdate();
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }

    private static List<Copy> copies(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> copy((Object[]) row)).toList();
    }

    private static Copy copy(Object[] row) {
        Optional<CopyQuestion.Answer> answer = Optional.ofNullable((String) row[9])
                .map(decision ->
                        new CopyQuestion.Answer(CopyDecision.valueOf(decision), "", ((Timestamp) row[11]).toInstant()));
        CopyQuestion question = new CopyQuestion(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue(),
                ((Timestamp) row[6]).toInstant(),
                ((Number) row[7]).intValue(),
                answer);
        return new Copy(
                question, (UUID) row[8], Optional.ofNullable((UUID) row[10]).map(PersonId::new));
    }
}
