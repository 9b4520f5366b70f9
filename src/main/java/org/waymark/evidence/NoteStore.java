package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of dated lines. */
@ApplicationScoped
class NoteStore {
    private static final String COLUMNS = "select id, owner_id, source, on_date, line, area, version from evidence_note"
            + " where organisation_id = waymark_organisation()";
    private static final String BY_IDS = COLUMNS + " and id = any(cast(?1 as uuid[]))";
    private static final String OF = COLUMNS + " and owner_id = ?1"
            + " and strpos(lower(line), lower(cast(?2 as text))) > 0 order by on_date desc, id limit ?3";
    private static final String ADD = """
            insert into evidence_note (organisation_id, id, owner_id, source, on_date, line, area, noted_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as smallint), ?8) on conflict do nothing
            """;
    private static final String CHANGE = """
            update evidence_note set source = ?4, on_date = ?5, line = ?6, version = version + 1
             where organisation_id = ?1 and id = ?2 and owner_id = ?3 and version = ?7
            """;

    @PersistenceContext
    private EntityManager entities;

    List<NoteSummary> notes(Collection<UUID> ids) {
        return notes(entities.createNativeQuery(BY_IDS).setParameter(1, array(ids)));
    }

    List<NoteSummary> notes(PersonId owner, String words, int most) {
        return notes(entities.createNativeQuery(OF)
                .setParameter(1, owner.value())
                .setParameter(2, words)
                .setParameter(3, most));
    }

    /** @return whether its form had not kept it already */
    boolean add(Visitor owner, NoteSummary note, Instant at) {
        return written(ADD, owner, note)
                        .setParameter(7, note.area().map(String::valueOf).orElse(null))
                        .setParameter(8, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was still as it was seen */
    boolean change(Visitor owner, NoteSummary note) {
        return written(CHANGE, owner, note).setParameter(7, note.version()).executeUpdate() == 1;
    }

    private Query written(String statement, Visitor owner, NoteSummary note) {
        return entities.createNativeQuery(statement)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, note.id())
                .setParameter(3, owner.person().value())
                .setParameter(4, note.source().name())
                .setParameter(5, Date.valueOf(note.on()))
                .setParameter(6, note.line());
    }

    private static List<NoteSummary> notes(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> note((Object[]) row)).toList();
    }

    private static NoteSummary note(Object[] row) {
        return new NoteSummary(
                (UUID) row[0],
                new PersonId((UUID) row[1]),
                Source.valueOf((String) row[2]),
                ((Date) row[3]).toLocalDate(),
                (String) row[4],
                Optional.ofNullable(row[5]).map(area -> ((Number) area).intValue()),
                ((Number) row[6]).intValue());
    }

    /** As PostgreSQL writes an array. */
    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
