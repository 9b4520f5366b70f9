package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;

/** What a person reflected on, in one statement: entries in their latest version, a piece in every finished edition. */
@ApplicationScoped
class ChapterStore {
    /**
     * One text.
     *
     * @param edition of a finished piece; empty for an entry, and for a piece as it stands
     */
    record Text(
            UUID id,
            ReflectionKind kind,
            Optional<Integer> session,
            Optional<Integer> area,
            String title,
            String words,
            Instant madeAt,
            Instant savedAt,
            Optional<Integer> edition) {}

    private static final String ALL = """
            select t.id, t.kind, t.session_number, t.area, t.title, v.words, t.made_at, v.saved_at, v.edition
              from reflection_text t
              join reflection_version v on v.organisation_id = t.organisation_id and v.text_id = t.id
               and (v.number = t.latest or v.edition is not null)
             where t.organisation_id = ?1 and t.person_id = ?2 and not t.is_gone
             order by t.kind desc, v.edition desc nulls last, t.made_at, t.id
            """;

    @PersistenceContext
    private EntityManager entities;

    List<Text> all(Visitor owner) {
        List<?> rows = entities.createNativeQuery(ALL)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, owner.person().value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Text(
                        (UUID) row[0],
                        ReflectionKind.valueOf((String) row[1]),
                        whole(row[2]),
                        whole(row[3]),
                        (String) row[4],
                        (String) row[5],
                        ((Timestamp) row[6]).toInstant(),
                        ((Timestamp) row[7]).toInstant(),
                        whole(row[8])))
                .toList();
    }

    private static Optional<Integer> whole(Object number) {
        return Optional.ofNullable((Number) number).map(Number::intValue);
    }
}
