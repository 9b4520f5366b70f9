package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipKind;

/** Rows of shares: opened, ended, and asked who reads. */
@ApplicationScoped
class GrantStore {
    private static final String OPEN = """
            insert into share_grant (organisation_id, id, owner_id, kind, thing_id, thing_version, title, reader_id,
                                     relationship_id, shared_as, until, shared_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as uuid), ?10, ?11, ?12) on conflict do nothing
            """;
    private static final String REPLACE = """
            update share_grant set ended_at = greatest(shared_at, ?6), ended_as = 'REPLACED', version = version + 1
             where organisation_id = ?1 and owner_id = ?2 and kind = ?3 and thing_id = ?4 and reader_id = ?5
               and ended_at is null
            """;
    private static final String END_WITH_RELATIONSHIP = """
            with ended as (
                update share_grant set ended_at = greatest(shared_at, ?3), ended_as = 'RELATIONSHIP',
                                       version = version + 1
                 where organisation_id = ?1 and relationship_id = ?2 and ended_at is null returning id
            )
            select id from ended
            """;
    private static final String READERS = """
            select reader_id, thing_version, until from share_grant
             where organisation_id = ?1 and owner_id = ?2 and kind = ?3 and thing_id = ?4
               and ended_at is null and until >= ?5
             order by shared_at, id
            """;
    private static final String GIVEN = """
            select kind, thing_id, thing_version, title from share_grant
             where organisation_id = ?1 and reader_id = ?2 and owner_id = ?3 and thing_id = any(cast(?4 as uuid[]))
               and ended_at is null and until >= ?5
            """;
    private static final String LOOKED_AT = """
            select id from share_grant
             where organisation_id = ?1 and reader_id = ?2 and kind = ?3 and thing_id = ?4
               and ended_at is null and until >= ?5
            """;
    private static final String NEW_DAY = """
            insert into share_look (organisation_id, grant_id, day, last_at) values (?1, ?2, ?3, ?4)
            on conflict do nothing
            """;
    private static final String AGAIN = """
            update share_look set last_at = ?4
             where organisation_id = ?1 and grant_id = ?2 and day = ?3 and last_at < ?5
            """;
    private static final int MINUTE_SECONDS = 60;

    @PersistenceContext
    private EntityManager entities;

    /** @return whether it was written; not where one is open to this reader already, or this form has opened it */
    boolean open(Visitor owner, UUID id, Offer offer, String title, Optional<RelationshipKind> as, Instant now) {
        return query(
                                OPEN,
                                owner.organisation(),
                                id,
                                owner.person().value(),
                                offer.thing().kind(),
                                offer.thing().id(),
                                offer.version(),
                                title,
                                offer.reader().value(),
                                offer.relationship().map(UUID::toString).orElse(null),
                                as.map(Enum::name).orElse(null),
                                Date.valueOf(offer.until()),
                                Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Ends what this person reads of the thing so far. */
    boolean replace(Visitor owner, RecordRef thing, PersonId reader, Instant now) {
        return query(
                                REPLACE,
                                owner.organisation(),
                                owner.person().value(),
                                thing.kind(),
                                thing.id(),
                                reader.value(),
                                Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    /** Ends whatever was given because of a relationship. */
    List<UUID> endWith(OrganisationId organisation, UUID relationship, Instant now) {
        List<?> ids = query(END_WITH_RELATIONSHIP, organisation, relationship, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** The owner's own; nobody else ends it before this transaction does. */
    Optional<Grant> lock(Visitor owner, UUID id) {
        return entities.createQuery(
                        "select g from Grant g where g.organisationId = :organisation and g.ownerId = :owner"
                                + " and g.id = :id",
                        Grant.class)
                .setParameter("organisation", owner.organisation().value())
                .setParameter("owner", owner.person().value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean exists(Visitor owner, UUID id) {
        return !query(
                        "select 1 from share_grant where organisation_id = ?1 and id = ?2 and owner_id = ?3",
                        owner.organisation(),
                        id,
                        owner.person().value())
                .getResultList()
                .isEmpty();
    }

    /** Those to whom the thing is open on this day, without their names. */
    Readership readership(OrganisationId organisation, PersonId owner, RecordRef thing, LocalDate today) {
        List<?> rows = query(READERS, organisation, owner.value(), thing.kind(), thing.id(), Date.valueOf(today))
                .getResultList();
        return new Readership(
                owner,
                thing,
                rows.stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new Readership.Reader(
                                new PersonId((UUID) row[0]),
                                "",
                                ((Number) row[1]).intValue(),
                                ((Date) row[2]).toLocalDate()))
                        .toList());
    }

    /** What is open of these things of one owner to one reader on this day. */
    Map<RecordRef, Given> given(Visitor reader, PersonId owner, Collection<RecordRef> things, LocalDate today) {
        String ids = things.stream().map(thing -> thing.id().toString()).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = query(
                        GIVEN, reader.organisation(), reader.person().value(), owner.value(), ids, Date.valueOf(today))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> things.contains(new RecordRef((String) row[0], (UUID) row[1])))
                .collect(Collectors.toMap(
                        row -> new RecordRef((String) row[0], (UUID) row[1]),
                        row -> new Given(((Number) row[2]).intValue(), (String) row[3])));
    }

    /** What is open of the thing to this reader. */
    Optional<UUID> lookedAt(Visitor reader, RecordRef thing, LocalDate today) {
        List<?> ids = query(
                        LOOKED_AT,
                        reader.organisation(),
                        reader.person().value(),
                        thing.kind(),
                        thing.id(),
                        Date.valueOf(today))
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    /** Notes that the reader looks, to the minute; whether it is the first time on this day. */
    boolean looked(OrganisationId organisation, UUID grant, LocalDate today, Instant now) {
        boolean isNewDay = query(NEW_DAY, organisation, grant, Date.valueOf(today), Timestamp.from(now))
                        .executeUpdate()
                == 1;
        if (!isNewDay) {
            query(
                            AGAIN,
                            organisation,
                            grant,
                            Date.valueOf(today),
                            Timestamp.from(now),
                            Timestamp.from(now.minusSeconds(MINUTE_SECONDS)))
                    .executeUpdate();
        }
        return isNewDay;
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }
}
