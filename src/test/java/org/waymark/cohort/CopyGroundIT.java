package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;

/** An organisation with one deployment whose courses are opened for the first time, and copied. */
@ApplicationScoped
public class CopyGroundIT {
    private static final String CLOCK = """
            insert into session_clock (organisation_id, id, session_number, group_id, led_by, minutes, used_millis,
                                       running_since, started_at, pressed_at, last_form)
            select ?1, gen_random_uuid(), ?3, ?2, id, '15,30,30,15', 0, now(), now(), now(), gen_random_uuid()
              from person where organisation_id = ?1 limit 1
            """;

    @Inject
    private Organisations organisations;

    @Inject
    private Tenant tenant;

    @Inject
    private Groups groups;

    @Inject
    private GroupStore store;

    @PersistenceContext
    private EntityManager entities;

    private UUID deployment;

    @Transactional
    public void enterNew() {
        deployment = UUID.randomUUID();
        tenant.enter(organisations.named("Copies " + deployment));
    }

    /** A launch from a course, which names those that it was copied from. */
    @Transactional
    public UUID course(String context, String... history) {
        return groups.groupOf(deployment, context, context, List.of(history));
    }

    /** The group of a course that has one. */
    @Transactional
    public UUID at(String context) {
        return store.find(organisation(), deployment, context).orElseThrow().id();
    }

    @Transactional
    public Optional<GroupRole> role(UUID group, PersonId person) {
        return store.role(organisation(), group, person);
    }

    /** A clock of the group that runs. */
    @Transactional
    public void clock(UUID group, int session) {
        entities.createNativeQuery(CLOCK)
                .setParameter(1, organisation().value())
                .setParameter(2, group)
                .setParameter(3, session)
                .executeUpdate();
    }

    @Transactional
    public long count(String from) {
        return ((Number) entities.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }

    public Visitor visitor(PersonId person, Role role) {
        return new Visitor(
                organisation(),
                person,
                "seat42",
                "Name",
                Set.of(role),
                Instant.EPOCH,
                Instant.EPOCH,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "key");
    }

    private OrganisationId organisation() {
        return tenant.required();
    }
}
