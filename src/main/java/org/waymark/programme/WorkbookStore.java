package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.Visitor;

/** Everything a person wrote in the sessions, in one statement. */
@ApplicationScoped
class WorkbookStore {
    /**
     * A note or a jot.
     *
     * @param home of a jot, else null
     * @param area of a jot, or null
     */
    record Text(
            int sessionNumber,
            String prompt,
            String text,
            int version,
            Instant at,
            UUID id,
            String home,
            Integer area) {
        boolean isNote() {
            return home == null;
        }
    }

    /** The draft of the next jot is a note too: it has words until they are kept. */
    private static final String ALL = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
            select session_number, prompt, text, version, written_at as at, id, cast(null as text) as home,
                   cast(null as smallint) as area
              from note where organisation_id = entered.organisation_id and person_id = ?2 and text <> ''
               and session_number <= ?3
            union all
            select session_number, '', text, version, jotted_at, id, home, area
              from jot where organisation_id = entered.organisation_id and person_id = ?2 and removed_at is null
            ) page
             order by session_number, at
            """;

    private static final int LAST_SESSION = 12;

    @PersistenceContext
    private EntityManager entities;

    List<Text> all(Visitor owner) {
        List<?> rows = entities.createNativeQuery(ALL)
                .setParameter(1, owner.organisation().toString())
                .setParameter(2, owner.person().value())
                .setParameter(3, LAST_SESSION)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Text(
                        whole(row[0]),
                        (String) row[1],
                        (String) row[2],
                        whole(row[3]),
                        ((Timestamp) row[4]).toInstant(),
                        (UUID) row[5],
                        (String) row[6],
                        row[7] == null ? null : whole(row[7])))
                .toList();
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }
}
