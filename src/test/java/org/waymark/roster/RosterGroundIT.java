package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.OrganisationId;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;

/** Organisations with a platform, a deployment and a course each; the doors that make these belong to other rooms. */
@ApplicationScoped
public class RosterGroundIT {
    private static final String PLATFORM = """
            insert into lms_platform (organisation_id, id, issuer, client_id, authorization_endpoint, token_endpoint,
                                      jwks_uri, is_enabled, created_at, changed_at)
            values (?1, ?2, ?3, 'client', 'https://lms.example.org/a', 'https://lms.example.org/t',
                    'https://lms.example.org/k', false, now(), now())
            """;
    private static final String DEPLOYMENT = """
            insert into lms_deployment (organisation_id, id, platform_id, deployment_id, state, created_at, changed_at)
            values (?1, ?2, ?3, '1', 'ACTIVE', now(), now())
            """;
    private static final String GROUP = """
            insert into cohort_group (organisation_id, id, platform_id, context_id, made_at)
            values (?1, ?2, ?3, 'course', now())
            """;
    /** Due in an hour, so that the timer of the server under test leaves it alone. */
    private static final String COURSE = """
            insert into roster_course (organisation_id, id, platform_id, deployment_id, group_id, memberships, kept_at,
                                       due_at)
            values (?1, gen_random_uuid(), ?2, ?3, ?4, 'https://lms.example.org/m', now(), now() + interval '1 hour')
            """;

    private record Place(UUID platform, UUID deployment) {}

    @Inject
    private Organisations organisations;

    @Inject
    private Tenant tenant;

    @Inject
    private Instance<RequestContextController> contexts;

    @PersistenceContext
    private EntityManager entities;

    private final Map<OrganisationId, Place> places = new HashMap<>();

    /** From here on this organisation's; made with a platform and a deployment when named for the first time. */
    @Transactional
    public synchronized void enter(String name) {
        OrganisationId organisation = organisations.named(name);
        tenant.enter(organisation);
        set(organisation);
        if (!places.containsKey(organisation)) {
            Place place = new Place(UUID.randomUUID(), UUID.randomUUID());
            run(PLATFORM, organisation.value(), place.platform(), "https://lms.example.org/" + name);
            run(DEPLOYMENT, organisation.value(), place.deployment(), place.platform());
            places.put(organisation, place);
        }
    }

    /** By another thread, which has no request of its own. */
    public void within(String name, Runnable work) {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            tenant.enter(organisations.named(name));
            work.run();
        } finally {
            context.deactivate();
        }
    }

    @Transactional
    public void course() {
        UUID group = UUID.randomUUID();
        UUID organisation = organisation().value();
        run(GROUP, organisation, group, deployment());
        run(COURSE, organisation, platform(), deployment(), group);
    }

    public OrganisationId organisation() {
        return tenant.required();
    }

    public UUID platform() {
        return places.get(organisation()).platform();
    }

    public UUID deployment() {
        return places.get(organisation()).deployment();
    }

    /** In one transaction, so that the timer of the server under test does not come between. */
    @Transactional
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    @Transactional
    public void change(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    /** Rows that the present organisation sees. */
    @Transactional
    public long count(String from) {
        return ((Number) entities.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }

    private void set(OrganisationId organisation) {
        run("select set_config('waymark.organisation_id', ?1, true)", organisation.toString());
    }

    private void run(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        if (statement.startsWith("select")) {
            query.getSingleResult();
        } else {
            query.executeUpdate();
        }
    }
}
