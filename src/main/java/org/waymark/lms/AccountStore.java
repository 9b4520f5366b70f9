package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Rows of accounts: platform deployment and subject together lead to a person. */
@ApplicationScoped
class AccountStore {
    private static final String FIND = """
            select person_id, told_hash, course_id, last_launched_at from lms_account
             where organisation_id = ?1 and deployment_id = ?2 and subject = ?3
            """;
    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text) || ' ' || cast(?2 as text), 0)) as text)";
    /** One statement writes both: the account's last launch and the line in the launch log. */
    private static final String PUT = """
            with logged as (
                insert into lms_launch (organisation_id, platform_id, at, result)
                values (?1, ?7, ?6, 'ADMITTED')
            )
            insert into lms_account as a (organisation_id, deployment_id, subject, person_id, told_hash, course_id,
                                          first_launched_at, last_launched_at)
            values (?1, ?2, ?3, ?4, ?5, ?8, ?6, ?6)
            on conflict (organisation_id, deployment_id, subject) do update
               set told_hash = excluded.told_hash, course_id = excluded.course_id,
                   last_launched_at = excluded.last_launched_at
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> find(OrganisationId organisation, UUID deployment, String subject) {
        List<?> rows = key(entities.createNativeQuery(FIND), organisation, deployment, subject)
                .getResultList();
        return rows.stream().findFirst().map(row -> account((Object[]) row));
    }

    private static Account account(Object[] row) {
        return new Account(
                new PersonId((UUID) row[0]),
                Optional.ofNullable((UUID) row[2]),
                (String) row[1],
                ((Timestamp) row[3]).toInstant());
    }

    /** Lets the launches of one account go one after the other, so that nobody becomes two persons. */
    void lock(UUID deployment, String subject) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, deployment.toString())
                .setParameter(2, subject)
                .getSingleResult();
    }

    /** Keeps an account, new or known, and notes that its launch was admitted. */
    void put(OrganisationId organisation, UUID platform, UUID deployment, String subject, Account account) {
        key(entities.createNativeQuery(PUT), organisation, deployment, subject)
                .setParameter(4, account.person().value())
                .setParameter(5, account.toldHash())
                .setParameter(6, Timestamp.from(account.lastLaunchedAt()))
                .setParameter(7, platform)
                .setParameter(8, account.courseId().map(UUID::toString).orElse(null))
                .executeUpdate();
    }

    private static Query key(Query query, OrganisationId organisation, UUID deployment, String subject) {
        return query.setParameter(1, organisation.value())
                .setParameter(2, deployment)
                .setParameter(3, subject);
    }
}
