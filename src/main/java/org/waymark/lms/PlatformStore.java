package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.lms.PlatformsFile.PlatformEntry;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.Registration;

/** Rows of platforms and their deployments. */
@ApplicationScoped
class PlatformStore {
    /** Lets this transaction read platforms of every organisation; nothing else opens by it. */
    private static final String REGISTRY = "select set_config('waymark.scope', 'registry', true)";
    /** One number for all nodes: while one applies the file, the others wait. */
    private static final String LOCK = "select cast(pg_advisory_xact_lock(2026110002) as text)";

    private static final String ALL = """
            select p.organisation_id, p.id, p.issuer, p.client_id, p.authorization_endpoint, p.token_endpoint,
                   p.jwks_uri, p.framers, p.is_enabled and not p.is_switched_off, d.id, d.deployment_id,
                   p.is_pending, p.product, p.authorization_server, p.family
              from lms_platform p
              left join lms_deployment d on d.organisation_id = p.organisation_id and d.platform_id = p.id
                                        and d.state = 'ACTIVE'
             order by p.created_at, p.id
            """;
    private static final String OWNER = "select organisation_id from lms_platform where issuer = ?1 and client_id = ?2";
    private static final String PUT = """
            insert into lms_platform as p (organisation_id, id, issuer, client_id, authorization_endpoint,
                                           token_endpoint, jwks_uri, framers, is_enabled, created_at, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)
            on conflict (issuer, client_id) do update
               set authorization_endpoint = excluded.authorization_endpoint, token_endpoint = excluded.token_endpoint,
                   jwks_uri = excluded.jwks_uri, framers = excluded.framers, is_enabled = excluded.is_enabled,
                   is_pending = false, changed_at = excluded.changed_at
             where p.is_pending
                or (p.authorization_endpoint, p.token_endpoint, p.jwks_uri, p.framers, p.is_enabled)
                   is distinct from (excluded.authorization_endpoint, excluded.token_endpoint, excluded.jwks_uri,
                                     excluded.framers, excluded.is_enabled)
            """;
    private static final String ID =
            "select id from lms_platform where organisation_id = ?1 and issuer = ?2 and client_id = ?3";
    private static final String ACTIVATE = """
            insert into lms_deployment as d (organisation_id, id, platform_id, deployment_id, state, created_at, changed_at)
            values (?1, ?2, ?3, ?4, 'ACTIVE', ?5, ?5)
            on conflict (organisation_id, platform_id, deployment_id) do update
               set state = 'ACTIVE', changed_at = excluded.changed_at where d.state = 'WAITING'
            """;
    /** A platform that names ever new deployments fills no table. */
    private static final String MEET = """
            insert into lms_deployment (organisation_id, id, platform_id, deployment_id, state, created_at, changed_at)
            select ?1, ?2, ?3, ?4, 'WAITING', ?5, ?5
             where (select count(*) from lms_deployment
                     where organisation_id = ?1 and platform_id = ?3 and state = 'WAITING') < 100
            on conflict (organisation_id, platform_id, deployment_id) do nothing
            """;

    private static final String REGISTER = """
            insert into lms_platform as p (organisation_id, id, issuer, client_id, authorization_endpoint,
                                           token_endpoint, jwks_uri, product, family, authorization_server,
                                           is_pending, created_at, changed_at, registered_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?10, cast(?11 as text), true, ?9, ?9, ?9)
            on conflict (issuer, client_id) do update
               set authorization_endpoint = excluded.authorization_endpoint, token_endpoint = excluded.token_endpoint,
                   jwks_uri = excluded.jwks_uri, product = excluded.product, family = excluded.family,
                   authorization_server = excluded.authorization_server, changed_at = excluded.changed_at,
                   registered_at = excluded.registered_at
            """;
    private static final String CONFIRM = """
            update lms_platform set is_pending = false, changed_at = ?3
             where organisation_id = ?1 and id = ?2 and is_pending
            """;
    private static final String ACTIVE = """
            select id from lms_deployment
             where organisation_id = ?1 and platform_id = ?2 and deployment_id = ?3 and state = 'ACTIVE'
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    List<KnownPlatform> all() {
        entities.createNativeQuery(REGISTRY).getSingleResult();
        Map<UUID, Object[]> platforms = new LinkedHashMap<>();
        Map<UUID, Map<String, UUID>> deployments = new HashMap<>();
        for (Object row : entities.createNativeQuery(ALL).getResultList()) {
            Object[] columns = (Object[]) row;
            UUID id = (UUID) columns[1];
            platforms.put(id, columns);
            Map<String, UUID> active = deployments.computeIfAbsent(id, none -> new HashMap<>());
            if (columns[9] != null) {
                active.put((String) columns[10], (UUID) columns[9]);
            }
        }
        return platforms.entrySet().stream()
                .map(platform -> known(platform.getValue(), deployments.get(platform.getKey())))
                .toList();
    }

    private static KnownPlatform known(Object[] columns, Map<String, UUID> deployments) {
        UUID organisation = (UUID) columns[0];
        String added = (String) columns[7];
        Set<String> framers = added.isEmpty() ? Set.of() : Set.of(added.split(" "));
        Registration registration = new Registration(
                (UUID) columns[1],
                organisation.toString(),
                (String) columns[2],
                (String) columns[3],
                URI.create((String) columns[4]),
                URI.create((String) columns[5]),
                URI.create((String) columns[6]),
                deployments.keySet(),
                Registration.USUAL_ALGORITHMS,
                KnownPlatform.hosts(framers),
                (Boolean) columns[8],
                Optional.ofNullable((String) columns[13]));
        return new KnownPlatform(
                new OrganisationId(organisation),
                registration,
                Map.copyOf(deployments),
                framers,
                (Boolean) columns[11],
                (String) columns[12],
                PlatformFamily.of((String) columns[14]));
    }

    /** Waits until no other node applies the file; until the end of the transaction. */
    void lock() {
        entities.createNativeQuery(LOCK).getSingleResult();
    }

    /** Whose registration this is, of any organisation. */
    Optional<OrganisationId> owner(String issuer, String clientId) {
        entities.createNativeQuery(REGISTRY).getSingleResult();
        List<?> found = entities.createNativeQuery(OWNER)
                .setParameter(1, issuer)
                .setParameter(2, clientId)
                .getResultList();
        return found.stream().findFirst().map(id -> new OrganisationId((UUID) id));
    }

    /** Adds the registration, or brings its addresses up to date. */
    UUID put(OrganisationId organisation, PlatformEntry entry) {
        entities.createNativeQuery(PUT)
                .setParameter(1, organisation.value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, entry.issuer())
                .setParameter(4, entry.clientId())
                .setParameter(5, entry.authorizationEndpoint())
                .setParameter(6, entry.tokenEndpoint())
                .setParameter(7, entry.jwksUri())
                .setParameter(8, entry.joinedFramers())
                .setParameter(9, entry.isEnabled())
                .setParameter(10, Timestamp.from(clock.instant()))
                .executeUpdate();
        return id(organisation, entry.issuer(), entry.clientId());
    }

    /** Switches on a deployment that is new or waits; one that somebody switched off stays off. */
    void activate(OrganisationId organisation, UUID platform, String deploymentId) {
        addDeployment(ACTIVATE, organisation, platform, deploymentId);
    }

    /** Keeps a deployment that nobody listed, waiting. */
    void meet(OrganisationId organisation, UUID platform, String deploymentId) {
        addDeployment(MEET, organisation, platform, deploymentId);
    }

    /** Our id of an active deployment. */
    Optional<UUID> active(OrganisationId organisation, UUID platform, String deploymentId) {
        List<?> found = entities.createNativeQuery(ACTIVE)
                .setParameter(1, organisation.value())
                .setParameter(2, platform)
                .setParameter(3, deploymentId)
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }

    /** Somebody answers for a platform that registered itself; false when somebody has before. */
    boolean confirm(OrganisationId organisation, UUID platform) {
        return entities.createNativeQuery(CONFIRM)
                        .setParameter(1, organisation.value())
                        .setParameter(2, platform)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** Adds a platform that registers itself, or brings it up to date and leaves it in the state it is in. */
    UUID register(OrganisationId organisation, NewPlatform platform) {
        entities.createNativeQuery(REGISTER)
                .setParameter(1, organisation.value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, platform.issuer())
                .setParameter(4, platform.clientId())
                .setParameter(5, platform.authorizationEndpoint().toString())
                .setParameter(6, platform.tokenEndpoint().toString())
                .setParameter(7, platform.jwksUri().toString())
                .setParameter(8, platform.product())
                .setParameter(9, Timestamp.from(clock.instant()))
                .setParameter(10, platform.family())
                .setParameter(11, platform.authorizationServer().orElse(null))
                .executeUpdate();
        return id(organisation, platform.issuer(), platform.clientId());
    }

    private UUID id(OrganisationId organisation, String issuer, String clientId) {
        return (UUID) entities.createNativeQuery(ID)
                .setParameter(1, organisation.value())
                .setParameter(2, issuer)
                .setParameter(3, clientId)
                .getSingleResult();
    }

    private void addDeployment(String statement, OrganisationId organisation, UUID platform, String deploymentId) {
        entities.createNativeQuery(statement)
                .setParameter(1, organisation.value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, platform)
                .setParameter(4, deploymentId)
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
