package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Rows of deployments, as the pages of an administrator need them. */
@ApplicationScoped
class InstallationStore {
    private static final String LIST = """
            select id, deployment_id, state, changed_at from lms_deployment
             where organisation_id = ?1 and platform_id = ?2
             order by created_at, deployment_id
            """;
    private static final String SWITCH = """
            update lms_deployment set state = ?4, changed_at = ?5
             where organisation_id = ?1 and platform_id = ?2 and id = ?3 and state <> ?4
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** @param own the one that the reader came through */
    List<InstalledDeployment> deployments(OrganisationId organisation, UUID platform, UUID own) {
        List<?> rows = entities.createNativeQuery(LIST)
                .setParameter(1, organisation.value())
                .setParameter(2, platform)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new InstalledDeployment(
                        (UUID) row[0],
                        (String) row[1],
                        InstalledDeployment.State.valueOf((String) row[2]),
                        ((Timestamp) row[3]).toInstant(),
                        own.equals(row[0])))
                .toList();
    }

    /** False when it is in that state already: of two who press at once, one has done it. */
    boolean isSwitched(OrganisationId organisation, UUID platform, UUID deployment, InstalledDeployment.State to) {
        return entities.createNativeQuery(SWITCH)
                        .setParameter(1, organisation.value())
                        .setParameter(2, platform)
                        .setParameter(3, deployment)
                        .setParameter(4, to.name())
                        .setParameter(5, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }
}
