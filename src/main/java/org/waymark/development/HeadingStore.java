package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.Visitor;

/** Rows of what stands above plans. */
@ApplicationScoped
class HeadingStore {
    private static final String FIND = "select reviewer, team, review_on, reviewee_agreed,"
            + " reviewee_agreed_on, reviewer_agreed, reviewer_agreed_on, version from plan_heading"
            + " where organisation_id = ?1 and person_id = ?2";
    private static final String WRITE = """
            insert into plan_heading as h (organisation_id, person_id, reviewer, team, review_on, changed_at,
                                           reviewee_agreed, reviewee_agreed_on, reviewer_agreed, reviewer_agreed_on)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?8, ?9, ?10, ?11)
            on conflict (organisation_id, person_id) do update
               set reviewer = excluded.reviewer, team = excluded.team, review_on = excluded.review_on,
                   reviewee_agreed = excluded.reviewee_agreed, reviewee_agreed_on = excluded.reviewee_agreed_on,
                   reviewer_agreed = excluded.reviewer_agreed, reviewer_agreed_on = excluded.reviewer_agreed_on,
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
                        .setParameter(5, day(heading.reviewOn()))
                        .setParameter(6, Timestamp.from(at))
                        .setParameter(7, heading.version())
                        .setParameter(8, heading.reviewee().name())
                        .setParameter(9, day(heading.reviewee().on()))
                        .setParameter(10, heading.by().name())
                        .setParameter(11, day(heading.by().on()))
                        .executeUpdate()
                == 1;
    }

    private static Heading heading(Object[] row) {
        return new Heading(
                (String) row[0],
                (String) row[1],
                day(row[2]),
                new Agreed((String) row[3], day(row[4])),
                new Agreed((String) row[5], day(row[6])),
                ((Number) row[7]).intValue());
    }

    private static Optional<LocalDate> day(Object column) {
        return Optional.ofNullable((Date) column).map(Date::toLocalDate);
    }

    private static String day(Optional<LocalDate> on) {
        return on.map(String::valueOf).orElse(null);
    }
}
