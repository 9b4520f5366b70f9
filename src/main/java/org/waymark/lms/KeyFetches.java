package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * How this node last fared when it asked platforms for their keys. Counts {@code lti_key_refetch_total} by platform and
 * result. Never more entries than platforms: a key set is asked for at addresses of registrations alone.
 */
@ApplicationScoped
public class KeyFetches {
    /**
     * @param at       the last attempt
     * @param failure  why it brought no keys, a fixed word; empty when it did
     * @param goodAt   the last attempt that brought keys
     */
    public record Fetch(Instant at, String failure, Optional<Instant> goodAt) {}

    @Inject
    private MetricRegistry metrics;

    @Inject
    private PlatformRegistry registry;

    @Inject
    private InstantSource clock;

    private final Map<URI, Fetch> fetches = new ConcurrentHashMap<>();

    /** The last attempt of this node since it started. */
    public Optional<Fetch> of(URI jwksUri) {
        return Optional.ofNullable(fetches.get(jwksUri));
    }

    /** @param failure a fixed word; empty when the platform answered */
    void note(URI jwksUri, String failure) {
        Instant now = clock.instant();
        Optional<Instant> before = of(jwksUri).flatMap(Fetch::goodAt);
        fetches.put(jwksUri, new Fetch(now, failure, failure.isEmpty() ? Optional.of(now) : before));
        metrics.counter(
                        "lti_key_refetch_total",
                        new Tag(
                                "platform",
                                registry.withKeysAt(jwksUri).map(UUID::toString).orElse("unknown")),
                        new Tag("result", failure.isEmpty() ? "ok" : failure))
                .inc();
    }
}
