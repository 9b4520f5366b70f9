package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * Learning leads whom nobody has confirmed by hand, because launch and roster of the same course call them its teacher
 * (decision 0042). The room {@code roster} alone may call this; a rule of the house sees to it.
 */
@ApplicationScoped
public class RosterLeads {
    /** Whoever has held the role before, or holds it, is left to people: what a lead took back, no list gives again. */
    private static final String GRANT = """
            insert into role_grant (organisation_id, id, person_id, role, granted_at)
            select ?1, ?2, ?3, 'LEAD', ?4
             where not exists (select 1 from role_grant
                                where organisation_id = ?1 and person_id = ?3 and role = 'LEAD')
            on conflict do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /**
     * Makes a person of the present organisation a learning lead, unless they hold the role already or ever held it.
     * Effects: audit {@code identity.role-given} without an actor.
     *
     * @return whether the role was given
     */
    @Transactional
    public boolean confirm(PersonId person) {
        boolean isGiven = entities.createNativeQuery(GRANT)
                        .setParameter(1, tenant.required().value())
                        .setParameter(2, UUID.randomUUID())
                        .setParameter(3, person.value())
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
        if (isGiven) {
            audit.fire(new Audited(
                    tenant.required(),
                    null,
                    "identity.role-given",
                    new RecordRef("person", person.value()),
                    "role=LEAD"));
        }
        return isGiven;
    }
}
