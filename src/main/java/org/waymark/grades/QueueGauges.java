package org.waymark.grades;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.waymark.OrganisationId;

/** {@code score_queue_depth} and {@code score_queue_oldest_seconds}, for whoever watches the tool. */
@ApplicationScoped
public class QueueGauges {
    @Inject
    private MetricRegistry metrics;

    @Inject
    private InstantSource clock;

    private final Map<OrganisationId, Agenda> latest = new ConcurrentHashMap<>();

    @PostConstruct
    void register() {
        metrics.gauge("score_queue_depth", latest, QueueGauges::depth);
        metrics.gauge("score_queue_oldest_seconds", latest, all -> age(all, clock.instant()));
    }

    void note(OrganisationId organisation, Agenda agenda) {
        latest.put(organisation, agenda);
    }

    private static long depth(Map<OrganisationId, Agenda> all) {
        return all.values().stream().mapToLong(Agenda::waiting).sum();
    }

    private static long age(Map<OrganisationId, Agenda> all, Instant now) {
        return all.values().stream()
                .map(Agenda::oldest)
                .flatMap(Optional::stream)
                .mapToLong(oldest -> Math.max(0, Duration.between(oldest, now).toSeconds()))
                .max()
                .orElse(0);
    }
}
