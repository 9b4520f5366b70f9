package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.Visitor;

/** Rows of what stands above plans. */
@ApplicationScoped
class HeadingStore {
    private static final String FIND = "select reviewer, team, review_on, version from plan_heading"
            + " where organisation_id = ?1 and person_id = ?2";
    private static final String WRITE = """
            insert into plan_heading as h (organisation_id, person_id, reviewer, team, review_on, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (organisation_id, person_id) do update
               set reviewer = excluded.reviewer, team = excluded.team, review_on = excluded.review_on,
                   changed_at = excluded.changed_at, version = h.version + 1
             where h.version = ?7
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<Heading> find(Visitor owner) {
        List<?> rows = entities.createNativeQuery(FIND)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, owner.person().value())
                .getResultList();
        return rows.stream().map(row -> heading((Object[]) row)).findFirst();
    }

    /** @return false where another version stands there than the one that was seen */
    boolean write(Visitor owner, Heading heading, Instant at) {
        return entities.createNativeQuery(WRITE)
                        .setParameter(1, owner.organisation().value())
                        .setParameter(2, owner.person().value())
                        .setParameter(3, heading.reviewer())
                        .setParameter(4, heading.team())
                        .setParameter(5, heading.reviewOn().map(String::valueOf).orElse(null))
                        .setParameter(6, Timestamp.from(at))
                        .setParameter(7, heading.version())
                        .executeUpdate()
                == 1;
    }

    private static Heading heading(Object[] row) {
        return new Heading(
                (String) row[0],
                (String) row[1],
                Optional.ofNullable((Date) row[2]).map(Date::toLocalDate),
                ((Number) row[3]).intValue());
    }
}
