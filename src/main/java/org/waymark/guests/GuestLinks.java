package org.waymark.guests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor.GuestPass;

/** Rows of links. A link is opened by one statement, so that of two clicks at once one is let in. */
@ApplicationScoped
class GuestLinks {
    private static final String INSERT = """
            insert into guest_link (organisation_id, id, person_id, made_by, relationship_id, kind, thing_id, path,
                                    token_hash, made_at, expires_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """;
    private static final String SHOW = """
            select g.person_id, p.name, m.name, g.kind, g.thing_id, g.path, g.relationship_id
              from guest_link g
              join person p on p.organisation_id = g.organisation_id and p.id = g.person_id
              join person m on m.organisation_id = g.organisation_id and m.id = g.made_by
             where g.organisation_id = ?1 and g.token_hash = ?2 and g.opened_at is null and g.ended_at is null
               and g.expires_at > ?3
            """;
    private static final String OPEN = """
            update guest_link set opened_at = ?3, version = version + 1
             where organisation_id = ?1 and token_hash = ?2 and opened_at is null and ended_at is null and expires_at > ?3
            """;
    private static final String END_OF_THING = """
            update guest_link set ended_at = ?4, ended_as = ?5, version = version + 1
             where organisation_id = ?1 and kind = ?2 and thing_id = ?3 and ended_at is null
            """;
    private static final String END_WITH = """
            update guest_link set ended_at = ?3, ended_as = 'RELATIONSHIP', version = version + 1
             where organisation_id = ?1 and relationship_id = ?2 and ended_at is null
            returning person_id, thing_id
            """;
    private static final String END_VISITS = """
            update visit set ended_at = ?4
             where organisation_id = ?1 and person_id = ?2 and guest_kind is not null and guest_thing = ?3 and ended_at is null
            """;
    private static final String LATEST = """
            select made_at, expires_at, opened_at, ended_at, ended_as from guest_link
             where organisation_id = ?1 and kind = ?2 and thing_id = ?3 order by made_at desc limit ?4
            """;

    @PersistenceContext
    private EntityManager entities;

    void add(
            OrganisationId organisation,
            PersonId guest,
            PersonId maker,
            UUID relationship,
            GuestPass pass,
            byte[] hash,
            Instant now,
            Instant expiresAt) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, organisation.value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, guest.value())
                .setParameter(4, maker.value())
                .setParameter(5, relationship)
                .setParameter(6, pass.thing().kind())
                .setParameter(7, pass.thing().id())
                .setParameter(8, pass.path())
                .setParameter(9, hash)
                .setParameter(10, Timestamp.from(now))
                .setParameter(11, Timestamp.from(expiresAt))
                .executeUpdate();
    }

    /** A link that opens still. */
    Optional<Found> find(OrganisationId organisation, byte[] hash, Instant now) {
        List<?> rows = entities.createNativeQuery(SHOW)
                .setParameter(1, organisation.value())
                .setParameter(2, hash)
                .setParameter(3, Timestamp.from(now))
                .getResultList();
        return rows.stream().findFirst().map(row -> found((Object[]) row));
    }

    /** @return whether this was the one opening */
    boolean open(OrganisationId organisation, byte[] hash, Instant now) {
        return entities.createNativeQuery(OPEN)
                        .setParameter(1, organisation.value())
                        .setParameter(2, hash)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** @return how many there were */
    int endOf(OrganisationId organisation, RecordRef thing, String as, Instant now) {
        return entities.createNativeQuery(END_OF_THING)
                .setParameter(1, organisation.value())
                .setParameter(2, thing.kind())
                .setParameter(3, thing.id())
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, as)
                .executeUpdate();
    }

    /** @return guest and thing of each that ended */
    List<Ended> endWith(OrganisationId organisation, UUID relationship, Instant now) {
        List<?> rows = entities.createNativeQuery(END_WITH)
                .setParameter(1, organisation.value())
                .setParameter(2, relationship)
                .setParameter(3, Timestamp.from(now))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Ended(new PersonId((UUID) row[0]), (UUID) row[1]))
                .toList();
    }

    void endVisits(OrganisationId organisation, PersonId guest, UUID thing, Instant now) {
        entities.createNativeQuery(END_VISITS)
                .setParameter(1, organisation.value())
                .setParameter(2, guest.value())
                .setParameter(3, thing)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    List<GuestLinkSummary> latest(OrganisationId organisation, RecordRef thing, int most) {
        List<?> rows = entities.createNativeQuery(LATEST)
                .setParameter(1, organisation.value())
                .setParameter(2, thing.kind())
                .setParameter(3, thing.id())
                .setParameter(4, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new GuestLinkSummary(
                        ((Timestamp) row[0]).toInstant(),
                        ((Timestamp) row[1]).toInstant(),
                        instant(row[2]),
                        instant(row[3]),
                        Optional.ofNullable((String) row[4])))
                .toList();
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    private static Found found(Object[] row) {
        return new Found(
                new PersonId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                new GuestPass(new RecordRef((String) row[3], (UUID) row[4]), (String) row[5]),
                (UUID) row[6]);
    }

    /** A link that opens still, with whom it is for and who made it. */
    record Found(PersonId guest, String guestName, String makerName, GuestPass pass, UUID relationship) {}

    record Ended(PersonId guest, UUID thing) {}
}
