package org.waymark.records;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** How long records are kept, and which of them are at their end: reckoned in the database, so that lists stay short. */
@ApplicationScoped
class RetentionStore {
    private static final String RULES = """
            select c.kept_as, r.months, r.note, r.set_at, (
                   select count(*) from record_paper p where p.organisation_id = ?1 and p.kept_as = c.kept_as
                      and p.state = 'SEALED' and p.number = 1)
              from unnest(cast(?2 as text[])) c (kept_as)
              left join lateral (select months, note, set_at from retention_rule
                                  where organisation_id = ?1 and kept_as = c.kept_as order by number desc limit 1) r on true
            """;
    private static final String SET_RULE = """
            insert into retention_rule (organisation_id, kept_as, number, months, note, set_by, set_at)
            select ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5, ?6
              from retention_rule where organisation_id = ?1 and kept_as = ?2
            """;
    private static final String ALONE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('records.retention ' || ?1, 0))) locked";
    private static final String RETAINED = """
            select p.id, p.kind, p.thing_id, p.kept_as, p.number, p.ended_at, b.begun_at, w.kept_until,
                   exists (select 1 from record_paper o where o.organisation_id = p.organisation_id and o.kind = p.kind
                              and o.thing_id = p.thing_id and o.state = 'OPEN'),
                   exists (select 1 from legal_hold h where h.organisation_id = p.organisation_id and h.lifted_at is null
                              and (h.kind = p.kind and h.thing_id = p.thing_id or h.person_id = any (y.people))),
                   array_to_string(y.people, ','), d.id, d.proposed_by, d.proposed_at
              from record_paper p
              join (select unnest(cast(?2 as text[])) as kept_as, unnest(cast(?3 as integer[])) as months,
                           unnest(cast(?4 as text[])) as begins) r on r.kept_as = p.kept_as
             cross join lateral (select array_agg(x.person_id order by x.seat, x.person_id) as people from record_party x
                                  where x.organisation_id = p.organisation_id and x.paper_id = p.id) y
             cross join lateral (select case when r.begins = 'SEALED' then p.ended_at else nullif(greatest(p.ended_at,
                                  relationship_over(p.organisation_id, y.people)), 'infinity') end as begun_at) b
             cross join lateral (select cast(cast(b.begun_at at time zone 'Europe/London' as date)
                                  + make_interval(months => r.months) as date) as kept_until) w
              left join disposal d on d.organisation_id = p.organisation_id and d.kind = p.kind
                                  and d.thing_id = p.thing_id and d.state = 'PROPOSED'
             where p.organisation_id = ?1 and p.state = 'SEALED' and not exists (
                   select 1 from record_paper l where l.organisation_id = p.organisation_id and l.kind = p.kind
                      and l.thing_id = p.thing_id and l.state = 'SEALED' and l.number > p.number)
            """;
    private static final String OVER_BEFORE = RETAINED + """
               and p.ended_at < cast(?5 as timestamptz) - make_interval(months => r.months) and w.kept_until < ?6
             order by w.kept_until, p.id limit ?7
            """;
    private static final String OF_RECORD = RETAINED + " and p.kind = ?5 and p.thing_id = ?6";
    private static final String RECORD_OF =
            "select kind, thing_id from record_paper where organisation_id = ?1 and id = ?2";

    @PersistenceContext
    private EntityManager entities;

    /** A record at the end of its time, or before; names are still to be asked for. */
    record Row(
            UUID paper,
            RecordRef record,
            RetentionClass keptAs,
            int number,
            Instant sealedAt,
            Optional<Instant> begunAt,
            Optional<LocalDate> keptUntil,
            boolean isOpen,
            boolean isHeld,
            List<PersonId> people,
            Optional<ProposalRow> proposal) {}

    record ProposalRow(UUID id, PersonId by, Instant at) {}

    /** Until this transaction ends nobody else sets a hold, or disposes of anything, in this organisation. */
    void alone(OrganisationId organisation) {
        entities.createNativeQuery(ALONE)
                .setParameter(1, organisation.toString())
                .getResultList();
    }

    /** For every class. */
    Map<RetentionClass, RetentionRule> rules(OrganisationId organisation) {
        List<?> rows = entities.createNativeQuery(RULES)
                .setParameter(1, organisation.value())
                .setParameter(2, classes(List.of(RetentionClass.values()), RetentionClass::name))
                .getResultList();
        Map<RetentionClass, RetentionRule> rules = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> {
            RetentionClass keptAs = RetentionClass.valueOf((String) row[0]);
            rules.put(
                    keptAs,
                    new RetentionRule(
                            keptAs,
                            row[1] == null ? keptAs.monthsUsual() : (Integer) row[1],
                            row[2] == null ? "" : (String) row[2],
                            instant(row[3]),
                            ((Number) row[4]).longValue()));
        });
        return rules;
    }

    void set(OrganisationId organisation, RetentionClass keptAs, int months, String note, PersonId by, Instant at) {
        entities.createNativeQuery(SET_RULE)
                .setParameter(1, organisation.value())
                .setParameter(2, keptAs.name())
                .setParameter(3, months)
                .setParameter(4, note)
                .setParameter(5, by.value())
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    /** Those that must be there until some day before this one, the earliest first. */
    List<Row> overBefore(OrganisationId organisation, Collection<RetentionRule> rules, LocalDate day, int most) {
        return rows(
                organisation,
                rules,
                OVER_BEFORE,
                Timestamp.valueOf(day.plusDays(2).atStartOfDay()),
                Date.valueOf(day),
                most);
    }

    Optional<Row> ofRecord(OrganisationId organisation, Collection<RetentionRule> rules, RecordRef record) {
        return rows(organisation, rules, OF_RECORD, record.kind(), record.id()).stream()
                .findFirst();
    }

    Optional<RecordRef> recordOf(OrganisationId organisation, UUID paper) {
        List<?> rows = entities.createNativeQuery(RECORD_OF)
                .setParameter(1, organisation.value())
                .setParameter(2, paper)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RecordRef((String) row[0], (UUID) row[1]))
                .findFirst();
    }

    private List<Row> rows(
            OrganisationId organisation, Collection<RetentionRule> rules, String query, Object... values) {
        var asked = entities.createNativeQuery(query)
                .setParameter(1, organisation.value())
                .setParameter(2, classes(rules, rule -> rule.keptAs().name()))
                .setParameter(3, classes(rules, rule -> Integer.toString(rule.months())))
                .setParameter(4, classes(rules, rule -> rule.keptAs().begins().name()));
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 5, values[i]);
        }
        List<?> rows = asked.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] row) {
        return new Row(
                (UUID) row[0],
                new RecordRef((String) row[1], (UUID) row[2]),
                RetentionClass.valueOf((String) row[3]),
                (Integer) row[4],
                ((Timestamp) row[5]).toInstant(),
                instant(row[6]),
                Optional.ofNullable((Date) row[7]).map(Date::toLocalDate),
                (Boolean) row[8],
                (Boolean) row[9],
                people((String) row[10]),
                row[11] == null
                        ? Optional.empty()
                        : Optional.of(new ProposalRow(
                                (UUID) row[11], new PersonId((UUID) row[12]), ((Timestamp) row[13]).toInstant())));
    }

    static List<PersonId> people(String ids) {
        return ids == null || ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",")).map(PersonId::of).toList();
    }

    static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    private static <T> String classes(Collection<T> all, java.util.function.Function<T, String> word) {
        return all.stream().map(word).collect(joining(",", "{", "}"));
    }
}
