package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Rows of versions, inside a transaction of their organisation. */
@ApplicationScoped
class VersionStore {
    private static final String ADD = """
            insert into reflection_version (organisation_id, text_id, number, words, saved_at, is_jot)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """;
    private static final String OF =
            " from reflection_version where organisation_id = waymark_organisation() and text_id = ?1";
    private static final String ONE =
            "select number, words, saved_at, is_jot, edition, finished_at" + OF + " and number = ?2";
    private static final String ALL = "select number, left(words, 200), saved_at, is_jot, edition, finished_at" + OF
            + " order by number desc limit ?2 offset ?3";
    private static final String EDITIONS = "select number, '', saved_at, is_jot, edition, finished_at" + OF
            + " and edition is not null order by edition desc";
    private static final String FORGET =
            "delete from reflection_version where organisation_id = ?1 and text_id = ?2 and is_jot";
    private static final String FINISH = """
            update reflection_version v
               set edition = (select coalesce(max(edition), 0) + 1 from reflection_version e
                               where e.organisation_id = v.organisation_id and e.text_id = v.text_id),
                   finished_at = ?4
             where v.organisation_id = ?1 and v.text_id = ?2 and v.number = ?3 and v.edition is null
            """;

    @PersistenceContext
    private EntityManager entities;

    void add(OrganisationId organisation, UUID text, Version version) {
        query(
                        ADD,
                        organisation.value(),
                        text,
                        version.number(),
                        version.words(),
                        Timestamp.from(version.savedAt()),
                        version.isJot())
                .executeUpdate();
    }

    Optional<Version> find(UUID text, int number) {
        return all(query(ONE, text, number)).stream().findFirst();
    }

    /** The latest first, each with the beginning of its words. */
    List<Version> beginnings(UUID text, int from, int most) {
        return all(query(ALL, text, most, from));
    }

    /** Finished editions, the latest first, without their words. */
    List<Version> editions(UUID text) {
        return all(query(EDITIONS, text));
    }

    /** The words of a mere jot go. */
    void forgetJot(OrganisationId organisation, UUID text) {
        query(FORGET, organisation.value(), text).executeUpdate();
    }

    /** @return whether it was not finished before */
    boolean finish(OrganisationId organisation, UUID text, int number, Instant at) {
        return query(FINISH, organisation.value(), text, number, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    private Query query(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }

    private static List<Version> all(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> version((Object[]) row)).toList();
    }

    private static Version version(Object[] row) {
        return new Version(
                ((Number) row[0]).intValue(),
                (String) row[1],
                ((Timestamp) row[2]).toInstant(),
                (Boolean) row[3],
                Optional.ofNullable((Number) row[4]).map(Number::intValue),
                Optional.ofNullable((Timestamp) row[5]).map(Timestamp::toInstant));
    }
}
