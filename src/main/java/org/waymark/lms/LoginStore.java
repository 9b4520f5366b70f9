package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Tenant;
import org.waymark.lti.LoginState;
import org.waymark.lti.NonceStore;

/**
 * The logins under way, as rows, so that any node may receive the launch. Each call is one statement that is committed
 * when it returns: outside a transaction on purpose, because a launch that is refused must not bring its state back.
 */
@ApplicationScoped
class LoginStore implements NonceStore {
    private static final String KEEP = "select keep_login(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    private static final String CONSUME = "select * from consume_login(?1, ?2, ?3)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @Override
    public void keep(LoginState login) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, UUID.fromString(login.stateHint()))
                .setParameter(2, login.stateHash())
                .setParameter(3, login.nonceHash())
                .setParameter(4, login.browserHash())
                .setParameter(5, login.registrationId())
                .setParameter(6, login.deploymentHint().orElse(null))
                .setParameter(7, login.target().toString())
                .setParameter(8, Timestamp.from(login.created()))
                .setParameter(9, Timestamp.from(login.expires()))
                .setParameter(10, login.storageFrame().orElse(null))
                .getSingleResult();
    }

    /** Effect: from here on this request acts for the organisation of the login. */
    @Override
    public Optional<LoginState> consume(String text) {
        Optional<Codes.Claimed> claimed = Codes.read(text);
        return claimed.flatMap(this::consume);
    }

    private Optional<LoginState> consume(Codes.Claimed claimed) {
        List<?> rows = entities.createNativeQuery(CONSUME)
                .setParameter(1, claimed.organisation().value())
                .setParameter(2, claimed.hash())
                .setParameter(3, Timestamp.from(clock.instant()))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        tenant.enter(claimed.organisation());
        return Optional.of(login(claimed, (Object[]) rows.get(0)));
    }

    private static LoginState login(Codes.Claimed claimed, Object[] row) {
        return new LoginState(
                claimed.organisation().toString(),
                claimed.hash(),
                (String) row[0],
                (String) row[1],
                (UUID) row[2],
                Optional.ofNullable((String) row[3]),
                URI.create((String) row[4]),
                instant(row[5]),
                instant(row[6]),
                Optional.ofNullable((String) row[7]));
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
