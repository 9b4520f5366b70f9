package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Rows of what the last test of a connection found. */
@ApplicationScoped
class CheckStore {
    /** Nobody makes us ask an LMS more often than this by pressing the button. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final String BEGUN = "begun";
    private static final String BEGIN = """
            insert into connection_check as c (organisation_id, platform_id, subject, at, outcome)
            values (?1, ?2, ?3, ?4, 'ok')
            on conflict (organisation_id, platform_id, subject) do update set at = excluded.at where c.at < ?5
            """;
    private static final String PUT = """
            insert into connection_check (organisation_id, platform_id, subject, at, outcome, remark)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (organisation_id, platform_id, subject) do update
               set at = excluded.at, outcome = excluded.outcome, remark = excluded.remark
            """;
    private static final String LIST = """
            select subject, at, outcome, remark from connection_check
             where organisation_id = ?1 and platform_id = ?2 and subject <> ?3
            """;

    @PersistenceContext
    private EntityManager entities;

    /** Of two who press at once, one begins. */
    boolean isBegun(OrganisationId organisation, UUID platform, Instant now) {
        return entities.createNativeQuery(BEGIN)
                        .setParameter(1, organisation.value())
                        .setParameter(2, platform)
                        .setParameter(3, BEGUN)
                        .setParameter(4, Timestamp.from(now))
                        .setParameter(5, Timestamp.from(now.minus(PAUSE)))
                        .executeUpdate()
                == 1;
    }

    void put(OrganisationId organisation, UUID platform, Check check) {
        entities.createNativeQuery(PUT)
                .setParameter(1, organisation.value())
                .setParameter(2, platform)
                .setParameter(3, check.subject().name())
                .setParameter(4, Timestamp.from(check.at()))
                .setParameter(5, check.outcome())
                .setParameter(6, check.remark())
                .executeUpdate();
    }

    /** In the order of the subjects. */
    List<Check> all(OrganisationId organisation, UUID platform) {
        List<Check> found = entities
                .createNativeQuery(LIST)
                .setParameter(1, organisation.value())
                .setParameter(2, platform)
                .setParameter(3, BEGUN)
                .getResultList()
                .stream()
                .map(row -> check((Object[]) row))
                .toList();
        return Arrays.stream(Check.Subject.values())
                .flatMap(subject -> found.stream().filter(check -> check.subject() == subject))
                .toList();
    }

    private static Check check(Object row) {
        Object[] columns = (Object[]) row;
        return new Check(
                Check.Subject.valueOf((String) columns[0]),
                ((Timestamp) columns[1]).toInstant(),
                (String) columns[2],
                (String) columns[3]);
    }
}
