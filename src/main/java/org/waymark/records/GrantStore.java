package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of grants to read a sealed paper, and of the readings by them. */
@ApplicationScoped
class GrantStore {
    private static final String OF_PAPER = """
            select g.id, reader.name, giver.name, g.reason, g.until_on, g.shown_at, g.ended_at, r.read_at
              from record_grant g
              join person reader on reader.organisation_id = g.organisation_id and reader.id = g.reader_id
              join person giver on giver.organisation_id = g.organisation_id and giver.id = g.granted_by
              left join record_reading r on r.organisation_id = g.organisation_id and r.grant_id = g.id
             where g.organisation_id = ?1 and g.paper_id = ?2
             order by g.made_at, g.id, r.read_at
            """;
    private static final String OPEN = """
            select g.id from record_grant g
             where g.organisation_id = ?1 and g.paper_id = ?2 and g.reader_id = ?3 and g.ended_at is null
               and g.shown_at is not null and g.until_on >= cast(?4 as date)
             order by g.until_on desc limit 1
            """;
    private static final String TO_READER = """
            select g.paper_id, p.kind, giver.name, max(g.until_on), bool_or(g.shown_at is not null)
              from record_grant g
              join record_paper p on p.organisation_id = g.organisation_id and p.id = g.paper_id and p.state = 'SEALED'
              join person giver on giver.organisation_id = g.organisation_id and giver.id = g.granted_by
             where g.organisation_id = ?1 and g.reader_id = ?2 and g.ended_at is null and g.until_on >= cast(?3 as date)
             group by g.paper_id, p.kind, giver.name order by max(g.until_on), g.paper_id limit 50
            """;
    private static final String UNSEEN = """
            select distinct g.paper_id, p.kind, giver.name, g.until_on, false
              from record_party m
              join record_grant g on g.organisation_id = m.organisation_id and g.paper_id = m.paper_id
                                 and g.granted_by <> m.person_id and g.shown_at is null and g.ended_at is null
              join record_paper p on p.organisation_id = g.organisation_id and p.id = g.paper_id and p.state = 'SEALED'
              join person giver on giver.organisation_id = g.organisation_id and giver.id = g.granted_by
             where m.organisation_id = ?1 and m.person_id = ?2 and g.until_on >= cast(?3 as date)
             order by g.until_on, g.paper_id limit 50
            """;
    private static final String ADD = """
            insert into record_grant (organisation_id, id, paper_id, granted_by, reader_id, reason, until_on, made_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8) on conflict (organisation_id, id) do nothing
            """;
    private static final String SHOW = """
            update record_grant g set shown_at = ?3
             where g.organisation_id = ?1 and g.paper_id = ?4 and g.shown_at is null and g.granted_by <> ?2
               and exists (select 1 from record_party m
                            where m.organisation_id = g.organisation_id and m.paper_id = g.paper_id and m.person_id = ?2)
            """;
    private static final String END = """
            update record_grant set ended_at = ?4, ended_by = ?5
             where organisation_id = ?1 and paper_id = ?2 and id = ?3 and ended_at is null
            """;
    private static final String READ = """
            insert into record_reading (organisation_id, id, grant_id, reader_id, what, read_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    List<GrantSummary> of(OrganisationId organisation, UUID paper, LocalDate today) {
        List<?> rows = query(OF_PAPER, organisation).setParameter(2, paper).getResultList();
        Map<UUID, List<Object[]>> grants = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> grants.computeIfAbsent(
                        (UUID) row[0], id -> new ArrayList<>())
                .add(row));
        return grants.values().stream()
                .map(readings -> summary(organisation, readings, today))
                .toList();
    }

    /** The grant by which this person reads this paper today; the caller has made sure that it is sealed. */
    Optional<UUID> open(OrganisationId organisation, UUID paper, PersonId reader, LocalDate today) {
        List<?> rows = query(OPEN, organisation)
                .setParameter(2, paper)
                .setParameter(3, reader.value())
                .setParameter(4, today.toString())
                .getResultList();
        return rows.stream().findFirst().map(UUID.class::cast);
    }

    List<GivenPaper> to(Visitor reader, LocalDate today) {
        return given(TO_READER, reader, today);
    }

    /** Of papers that this person is a party of. */
    List<GivenPaper> unseen(Visitor party, LocalDate today) {
        return given(UNSEEN, party, today);
    }

    private List<GivenPaper> given(String statement, Visitor visitor, LocalDate today) {
        List<?> rows = query(statement, visitor.organisation())
                .setParameter(2, visitor.person().value())
                .setParameter(3, today.toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new GivenPaper(
                        (UUID) row[0], (String) row[1], (String) row[2], ((Date) row[3]).toLocalDate(), (Boolean)
                                row[4]))
                .toList();
    }

    /** @return whether it was not there yet */
    boolean add(SignedPaper paper, UUID id, PersonId by, PersonId reader, String reason, LocalDate until, Instant at) {
        return query(ADD, paper.organisation())
                        .setParameter(2, id)
                        .setParameter(3, paper.id())
                        .setParameter(4, by.value())
                        .setParameter(5, reader.value())
                        .setParameter(6, envelope.close(paper.organisation(), reason))
                        .setParameter(7, until.toString())
                        .setParameter(8, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** What others granted of this party's paper is before them now. */
    void show(Visitor party, UUID paper, Instant at) {
        query(SHOW, party.organisation())
                .setParameter(2, party.person().value())
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, paper)
                .executeUpdate();
    }

    /** @return whether it was open */
    boolean end(SignedPaper paper, UUID id, PersonId by, Instant at) {
        return query(END, paper.organisation())
                        .setParameter(2, paper.id())
                        .setParameter(3, id)
                        .setParameter(4, Timestamp.from(at))
                        .setParameter(5, by.value())
                        .executeUpdate()
                == 1;
    }

    void read(OrganisationId organisation, UUID grant, PersonId reader, String what, Instant at) {
        query(READ, organisation)
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, grant)
                .setParameter(4, reader.value())
                .setParameter(5, what)
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    private GrantSummary summary(OrganisationId organisation, List<Object[]> rows, LocalDate today) {
        Object[] row = rows.get(0);
        LocalDate until = ((Date) row[4]).toLocalDate();
        Optional<Instant> ended = instant(row[6]);
        return new GrantSummary(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                envelope.open(organisation, (byte[]) row[3]),
                until,
                instant(row[5]),
                ended,
                ended.isPresent() || until.isBefore(today),
                rows.stream().flatMap(each -> instant(each[7]).stream()).toList());
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    private Query query(String statement, OrganisationId organisation) {
        return entities.createNativeQuery(statement).setParameter(1, organisation.value());
    }
}
