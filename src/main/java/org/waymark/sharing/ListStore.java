package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipKind;

/** Lists of shares, a statement for each part of a list. */
@ApplicationScoped
class ListStore {
    private static final String LIST = """
            select g.id, g.kind, g.thing_id, g.thing_version, g.title, g.owner_id, g.reader_id, g.shared_as, g.until,
                   g.shared_at, g.ended_at, g.ended_as, l.last_at, l.days, g.total
              from (select *, count(*) over () as total from share_grant
                     where organisation_id = ?1 and %s
                     order by %s, id offset ?4 limit ?5) g
              left join lateral (select max(last_at) as last_at, count(*) as days from share_look
                                  where organisation_id = g.organisation_id and grant_id = g.id) l on true
             order by %s, g.id
            """;
    private static final String NEWEST = "shared_at desc";
    private static final String GIVEN =
            LIST.formatted("owner_id = ?2 and ended_at is null and until >= ?3", NEWEST, "g." + NEWEST);
    private static final String EARLIER =
            LIST.formatted("owner_id = ?2 and (ended_at is not null or until < ?3)", NEWEST, "g." + NEWEST);
    /** What has ended stays in the list for thirty days, so that nothing goes without a word. */
    private static final String OPEN_FIRST = "(ended_at is null and until >= ?3) desc, " + NEWEST;

    private static final String RECEIVED = LIST.formatted(
            "reader_id = ?2 and until > cast(?3 as date) - 30 and (ended_at is null or ended_as <> 'REPLACED'"
                    + " and ended_at > cast(?3 as date) - interval '30 days')",
            OPEN_FIRST,
            "(g.ended_at is null and g.until >= ?3) desc, g." + NEWEST);

    private static final int OPEN_MOST = 200;
    private static final String OPEN_TO =
            LIST.formatted("reader_id = ?2 and ended_at is null and until >= ?3", NEWEST, "g." + NEWEST);

    @PersistenceContext
    private EntityManager entities;

    /** What the visitor has opened and is open, the newest first. */
    List<GrantRow> given(Visitor visitor, LocalDate today, int from) {
        return rows(GIVEN, visitor, today, from);
    }

    /** What the visitor had opened and is over. */
    List<GrantRow> earlier(Visitor visitor, LocalDate today, int from) {
        return rows(EARLIER, visitor, today, from);
    }

    /** What is open to the visitor, and what was until lately. */
    List<GrantRow> received(Visitor visitor, LocalDate today, int from) {
        return rows(RECEIVED, visitor, today, from);
    }

    /** What is open to the visitor, the newest first; as much of it as fits one page. */
    List<GrantRow> openTo(Visitor visitor, LocalDate today) {
        return rows(OPEN_TO, visitor, today, 0, OPEN_MOST);
    }

    private List<GrantRow> rows(String statement, Visitor visitor, LocalDate today, int from) {
        return rows(statement, visitor, today, from, SharePart.SIZE);
    }

    private List<GrantRow> rows(String statement, Visitor visitor, LocalDate today, int from, int most) {
        Query query = entities.createNativeQuery(statement)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .setParameter(3, Date.valueOf(today))
                .setParameter(4, from)
                .setParameter(5, most);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static GrantRow row(Object[] row) {
        return new GrantRow(
                (UUID) row[0],
                new RecordRef((String) row[1], (UUID) row[2]),
                ((Number) row[3]).intValue(),
                (String) row[4],
                new PersonId((UUID) row[5]),
                new PersonId((UUID) row[6]),
                Optional.ofNullable((String) row[7]).map(RelationshipKind::valueOf),
                ((Date) row[8]).toLocalDate(),
                ((Timestamp) row[9]).toInstant(),
                instant(row[10]),
                Optional.ofNullable((String) row[11]).map(GrantEnd::valueOf),
                new ShareSummary.Looks(instant(row[12]), ((Number) row[13]).intValue()),
                ((Number) row[14]).longValue());
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }
}
