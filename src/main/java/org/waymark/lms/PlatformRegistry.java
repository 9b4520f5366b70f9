package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.waymark.OrganisationId;
import org.waymark.identity.Tenant;
import org.waymark.lti.Registration;
import org.waymark.lti.Registrations;

/**
 * The registrations in memory, because every login asks for one. Read again after half a minute, or at once when a login
 * names one that is not here; another node's change is seen by then.
 */
@ApplicationScoped
class PlatformRegistry implements Registrations {
    private static final Duration GOOD_FOR = Duration.ofSeconds(30);
    /** Nobody makes us read more often than this by naming platforms that do not exist. */
    private static final Duration BETWEEN_MISSES = Duration.ofSeconds(2);

    private record Snapshot(List<KnownPlatform> platforms, Instant read) {}

    @Inject
    private Platforms platforms;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Snapshot snapshot = new Snapshot(List.of(), Instant.EPOCH);

    @Override
    public List<Registration> withIssuer(String issuer) {
        List<Registration> found = issuedBy(issuer);
        if (found.isEmpty() && isOlderThan(BETWEEN_MISSES)) {
            refresh();
            return issuedBy(issuer);
        }
        return found;
    }

    @Override
    public Optional<Registration> withId(UUID registrationId) {
        return find(registrationId).map(KnownPlatform::registration);
    }

    @Override
    public boolean admitsDeployment(Registration registration, String deploymentId) {
        KnownPlatform platform = known(registration.id());
        tenant.enter(platform.organisation());
        boolean isActive = platforms.meet(platform, deploymentId);
        if (isActive) {
            refresh();
        }
        // Of a platform that nobody has confirmed, the Gateway decides: it knows whether an administrator comes.
        return isActive || platform.isPending();
    }

    /** As it stands in the database now, or did a moment ago; for what must not be decided on an old list. */
    KnownPlatform latest(UUID registrationId) {
        if (isOlderThan(BETWEEN_MISSES)) {
            refresh();
        }
        return known(registrationId);
    }

    /** Another transaction has changed a platform: the next request reads them all again. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlatformChanged news) {
        snapshot = new Snapshot(snapshot.platforms(), Instant.EPOCH);
    }

    /** The registration with what our side knows of it; only for ids that came from here. */
    KnownPlatform known(UUID registrationId) {
        return find(registrationId).orElseThrow(() -> new IllegalStateException("No platform " + registrationId));
    }

    private Optional<KnownPlatform> find(UUID registrationId) {
        Optional<KnownPlatform> found = withId(current(), registrationId);
        if (found.isEmpty() && isOlderThan(BETWEEN_MISSES)) {
            refresh();
            return withId(snapshot.platforms(), registrationId);
        }
        return found;
    }

    /** A platform whose keys are at this address; without asking the database. */
    Optional<UUID> withKeysAt(URI jwksUri) {
        return snapshot.platforms().stream()
                .map(KnownPlatform::registration)
                .filter(one -> one.jwksUri().equals(jwksUri))
                .map(Registration::id)
                .findFirst();
    }

    /** Every organisation that has a platform. */
    List<OrganisationId> organisations() {
        return current().stream().map(KnownPlatform::organisation).distinct().toList();
    }

    /** Reads them all again, now. */
    void refresh() {
        reading.lock();
        try {
            snapshot = new Snapshot(platforms.all(), clock.instant());
        } finally {
            reading.unlock();
        }
    }

    private List<Registration> issuedBy(String issuer) {
        return current().stream()
                .map(KnownPlatform::registration)
                .filter(one -> one.issuer().equals(issuer))
                .toList();
    }

    private static Optional<KnownPlatform> withId(List<KnownPlatform> known, UUID registrationId) {
        return known.stream()
                .filter(one -> one.registration().id().equals(registrationId))
                .findFirst();
    }

    /** One request reads an ageing list anew while the others go on with it. */
    private List<KnownPlatform> current() {
        if (isOlderThan(GOOD_FOR) && (snapshot.read().equals(Instant.EPOCH) || !reading.isLocked())) {
            refresh();
        }
        return snapshot.platforms();
    }

    private boolean isOlderThan(Duration age) {
        return clock.instant().isAfter(snapshot.read().plus(age));
    }
}
