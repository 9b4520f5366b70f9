package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.Visitor.GuestPass;

/** Rows of visits, by plain statements: this is what every request begins with. */
@ApplicationScoped
class VisitStore {
    private static final String INSERT = """
            insert into visit (organisation_id, id, token_hash, seat, person_id, is_administrator, framers, return_to,
                               course_id, course_title, launched_at, last_used_at, expires_at, guest_kind, guest_thing,
                               guest_path)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, ?12, ?13, cast(?14 as uuid), ?15)
            """;
    private static final String RESUME = "select * from resume_visitor(?1, ?2, ?3, ?4, ?5, ?6)";
    private static final String END =
            "update visit set ended_at = ?1 where organisation_id = ?2 and seat = ?3 and ended_at is null";

    private static final String REGROUP =
            "update visit set course_id = ?3 where organisation_id = ?1 and course_id = ?2 and ended_at is null";

    private static final String REMOVE = """
            delete from visit where organisation_id = ?1 and id in (
                select id from visit where organisation_id = ?1 and expires_at < ?2 limit ?3 for update skip locked)
            """;

    @PersistenceContext
    private EntityManager entities;

    int removeExpired(OrganisationId organisation, Instant before, int most) {
        return entities.createNativeQuery(REMOVE)
                .setParameter(1, organisation.value())
                .setParameter(2, Timestamp.from(before))
                .setParameter(3, most)
                .executeUpdate();
    }

    void insert(OrganisationId organisation, Arrival arrival, byte[] tokenHash, String seat, Instant now) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, organisation.value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, tokenHash)
                .setParameter(4, seat)
                .setParameter(5, arrival.person().value())
                .setParameter(6, arrival.isAdministrator())
                .setParameter(7, arrival.framers())
                .setParameter(8, arrival.returnTo())
                .setParameter(
                        9,
                        arrival.courseId() == null ? null : arrival.courseId().toString())
                .setParameter(10, arrival.courseTitle())
                .setParameter(11, Timestamp.from(now))
                .setParameter(12, Timestamp.from(now.plus(IdentitySettings.ABSOLUTE)))
                .setParameter(
                        13, arrival.pass().map(pass -> pass.thing().kind()).orElse(null))
                .setParameter(
                        14,
                        arrival.pass().map(pass -> pass.thing().id().toString()).orElse(null))
                .setParameter(15, arrival.pass().map(GuestPass::path).orElse(null))
                .executeUpdate();
    }

    /** @param isUse whether the request counts as using the visit */
    Optional<Visitor> resume(VisitToken claimed, String seat, Instant now, boolean isUse) {
        List<?> rows = entities.createNativeQuery(RESUME)
                .setParameter(1, claimed.organisation().value())
                .setParameter(2, Secrets.hash(claimed.token()))
                .setParameter(3, seat)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, IdentitySettings.IDLE.toString())
                .setParameter(6, isUse)
                .getResultList();
        return rows.stream().findFirst().map(row -> visitor(claimed, seat, (Object[]) row));
    }

    void end(Visitor visitor, Instant now) {
        entities.createNativeQuery(END)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, visitor.organisation().value())
                .setParameter(3, visitor.seat())
                .executeUpdate();
    }

    void regroup(OrganisationId organisation, UUID from, UUID to) {
        entities.createNativeQuery(REGROUP)
                .setParameter(1, organisation.value())
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
    }

    private static Visitor visitor(VisitToken claimed, String seat, Object[] row) {
        String returnTo = (String) row[5];
        return new Visitor(
                claimed.organisation(),
                new PersonId((UUID) row[0]),
                seat,
                (String) row[1],
                roles((String) row[2], (Boolean) row[3]),
                instant(row[8]),
                instant(row[9]),
                Set.of(((String) row[4]).split(" ")),
                returnTo.isEmpty() ? Optional.empty() : Optional.of(URI.create(returnTo)),
                Optional.ofNullable((UUID) row[6]),
                (String) row[7],
                Secrets.formKey(claimed.token()),
                row[10] == null
                        ? Optional.empty()
                        : Optional.of(
                                new GuestPass(new RecordRef((String) row[10], (UUID) row[11]), (String) row[12])));
    }

    private static Set<Role> roles(String granted, boolean isAdministrator) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(granted.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        if (isAdministrator) {
            roles.add(Role.ADMINISTRATOR);
        }
        return Collections.unmodifiableSet(roles);
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
