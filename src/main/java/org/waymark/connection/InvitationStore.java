package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Rows of invitations. Each step is one conditional statement, so that of two callers at once one takes it. */
@ApplicationScoped
class InvitationStore {
    /** A registration that has not ended by then never will: its node has gone. */
    static final Duration REGISTERING_MAX = Duration.ofMinutes(2);

    private static final String COLUMNS =
            "code_hash, expires_at, configuration, issuer, started_at, finished_at, platform_id, failure";
    private static final String BY_CODE =
            "select " + COLUMNS + " from connection_invitation where organisation_id = ?1 and code_hash = ?2";
    private static final String BY_FORM =
            "select " + COLUMNS + " from connection_invitation where organisation_id = ?1 and form_hash = ?2";
    private static final String SHOW = """
            update connection_invitation
               set form_hash = ?3, configuration = ?4, issuer = ?5, shown_at = ?6, started_at = null,
                   finished_at = null, failure = null
             where organisation_id = ?1 and code_hash = ?2 and platform_id is null and expires_at > ?6
               and (started_at is null or finished_at is not null or started_at < ?7)
            """;
    private static final String BEGIN = """
            update connection_invitation set started_at = ?3
             where organisation_id = ?1 and form_hash = ?2 and started_at is null and platform_id is null
               and expires_at > ?3
            """;
    private static final String FINISH = """
            update connection_invitation set finished_at = ?3, platform_id = cast(?4 as uuid), failure = cast(?5 as text)
             where organisation_id = ?1 and form_hash = ?2 and finished_at is null
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<Invited> byCode(OrganisationId organisation, String codeHash) {
        return one(BY_CODE, organisation, codeHash);
    }

    Optional<Invited> byForm(OrganisationId organisation, String formHash) {
        return one(BY_FORM, organisation, formHash);
    }

    private Optional<Invited> one(String query, OrganisationId organisation, String hash) {
        List<?> rows = entities.createNativeQuery(query)
                .setParameter(1, organisation.value())
                .setParameter(2, hash)
                .getResultList();
        return rows.stream().findFirst().map(row -> Invited.of((Object[]) row));
    }

    /** Makes this the one page on which the invitation can be accepted. */
    boolean isShown(OrganisationId organisation, String codeHash, String formHash, Invited.Asker asker, Instant now) {
        return entities.createNativeQuery(SHOW)
                        .setParameter(1, organisation.value())
                        .setParameter(2, codeHash)
                        .setParameter(3, formHash)
                        .setParameter(4, asker.configuration())
                        .setParameter(5, asker.issuer())
                        .setParameter(6, Timestamp.from(now))
                        .setParameter(7, Timestamp.from(now.minus(REGISTERING_MAX)))
                        .executeUpdate()
                == 1;
    }

    boolean isBegun(OrganisationId organisation, String formHash, Instant now) {
        return entities.createNativeQuery(BEGIN)
                        .setParameter(1, organisation.value())
                        .setParameter(2, formHash)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Writes down what became of it: a platform, or the code of a failure. */
    boolean isFinished(
            OrganisationId organisation, String formHash, Instant now, Optional<UUID> platform, String failure) {
        return entities.createNativeQuery(FINISH)
                        .setParameter(1, organisation.value())
                        .setParameter(2, formHash)
                        .setParameter(3, Timestamp.from(now))
                        .setParameter(4, platform.map(UUID::toString).orElse(null))
                        .setParameter(5, failure.isEmpty() ? null : failure)
                        .executeUpdate()
                == 1;
    }
}
