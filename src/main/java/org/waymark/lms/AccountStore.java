package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.lti.launch.Launch;

/** Rows of accounts: platform deployment and subject together lead to a person. */
@ApplicationScoped
class AccountStore {
    private static final String FIND = """
            select person_id, told_hash, course_id, last_launched_at from lms_account
             where organisation_id = ?1 and deployment_id = ?2 and subject = ?3
            """;
    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text) || ' ' || cast(?2 as text), 0)) as text)";
    private static final String USERS = """
            select a.person_id, d.platform_id, a.deployment_id, a.subject, a.is_test_user
              from lms_account a
              join lms_deployment d on d.organisation_id = a.organisation_id and d.id = a.deployment_id
             where a.organisation_id = ?1 and a.person_id = any (cast(?2 as uuid[]))
            """;
    private static final String PERSONS = """
            select subject, person_id from lms_account
             where organisation_id = ?1 and deployment_id = ?2 and subject in (
                   select value from json_array_elements_text(cast(?3 as json)))
            """;
    /** A launch that comes later finds another hash than this and brings everything in line. */
    private static final String MEET = """
            insert into lms_account (organisation_id, deployment_id, subject, person_id, told_hash, first_launched_at,
                                     last_launched_at)
            values (?1, ?2, ?3, ?4, '', ?5, ?5)
            """;
    /** One statement writes both: the account's last launch and the line in the launch log. */
    private static final String PUT = """
            with logged as (
                insert into lms_launch (organisation_id, platform_id, at, result)
                values (?1, ?7, ?6, 'ADMITTED')
            )
            insert into lms_account as a (organisation_id, deployment_id, subject, person_id, told_hash, course_id,
                                          first_launched_at, last_launched_at, is_test_user)
            values (?1, ?2, ?3, ?4, ?5, ?8, ?6, ?6, ?9)
            on conflict (organisation_id, deployment_id, subject) do update
               set told_hash = excluded.told_hash, course_id = excluded.course_id,
                   last_launched_at = excluded.last_launched_at, is_test_user = excluded.is_test_user
            """;

    private static final String FORGET = """
            update lms_account set told_hash = '' where organisation_id = ?1 and course_id in (?2, ?3)
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> find(OrganisationId organisation, UUID deployment, String subject) {
        List<?> rows = key(entities.createNativeQuery(FIND), organisation, deployment, subject)
                .getResultList();
        return rows.stream().findFirst().map(row -> account((Object[]) row));
    }

    /** Where these persons come from. */
    List<LmsUser> users(OrganisationId organisation, Collection<PersonId> persons) {
        String ids =
                persons.stream().map(person -> person.value().toString()).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = entities.createNativeQuery(USERS)
                .setParameter(1, organisation.value())
                .setParameter(2, ids)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new LmsUser(
                        new PersonId((UUID) row[0]), (UUID) row[1], (UUID) row[2], (String) row[3], (Boolean) row[4]))
                .toList();
    }

    Map<String, PersonId> persons(OrganisationId organisation, UUID deployment, Collection<String> subjects) {
        JsonArrayBuilder wanted = Json.createArrayBuilder();
        subjects.forEach(wanted::add);
        List<?> rows = entities.createNativeQuery(PERSONS)
                .setParameter(1, organisation.value())
                .setParameter(2, deployment)
                .setParameter(3, wanted.build().toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (String) row[0], row -> new PersonId((UUID) row[1])));
    }

    void meet(OrganisationId organisation, UUID deployment, String subject, PersonId person, Instant now) {
        key(entities.createNativeQuery(MEET), organisation, deployment, subject)
                .setParameter(4, person.value())
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
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
    void put(OrganisationId organisation, UUID deployment, Launch launch, Account account) {
        key(entities.createNativeQuery(PUT), organisation, deployment, launch.subject())
                .setParameter(4, account.person().value())
                .setParameter(5, account.toldHash())
                .setParameter(6, Timestamp.from(account.lastLaunchedAt()))
                .setParameter(7, launch.registrationId())
                .setParameter(8, account.courseId().map(UUID::toString).orElse(null))
                .setParameter(9, launch.roles().isTestUser())
                .executeUpdate();
    }

    /** The next launch of everybody who last came with either group brings everything in line again. */
    void forgetTold(OrganisationId organisation, UUID group, UUID other) {
        entities.createNativeQuery(FORGET)
                .setParameter(1, organisation.value())
                .setParameter(2, group)
                .setParameter(3, other)
                .executeUpdate();
    }

    private static Query key(Query query, OrganisationId organisation, UUID deployment, String subject) {
        return query.setParameter(1, organisation.value())
                .setParameter(2, deployment)
                .setParameter(3, subject);
    }
}
