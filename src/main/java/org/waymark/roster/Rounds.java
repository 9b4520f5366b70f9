package org.waymark.roster;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.waymark.OrganisationId;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;

/**
 * Every ten seconds, on every node: looks for due courses of each organisation. A node reads one course of a platform at
 * a time, so that one which lets us wait keeps nobody else waiting, and a few platforms at once.
 */
@ApplicationScoped
class Rounds {
    private static final long EVERY_SECONDS = 10;
    private static final int AT_ONCE_MAX = 6;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private Organisations organisations;

    @Inject
    private Readings readings;

    @Inject
    private Reader reader;

    @Inject
    private Errands errands;

    @Inject
    private Tenant tenant;

    private final Map<UUID, Boolean> reading = new ConcurrentHashMap<>();
    private volatile boolean isStopping;
    private ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        running = timer.scheduleWithFixedDelay(this::run, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        isStopping = true;
        if (running != null) {
            running.cancel(false);
        }
    }

    /** Looks at one organisation at once, because something has just become due there. */
    void look(OrganisationId organisation) {
        errands.inBackground(organisation, () -> start(organisation));
    }

    private void run() {
        errands.inContext(() -> organisations
                .all()
                .forEach(one -> errands.inContext(() -> {
                    tenant.enter(one);
                    start(one);
                })));
    }

    private void start(OrganisationId organisation) {
        for (UUID platform : readings.due(organisation)) {
            boolean isFree = reading.size() < AT_ONCE_MAX && reading.putIfAbsent(platform, true) == null;
            if (isFree) {
                errands.inBackground(organisation, () -> read(organisation, platform));
            }
        }
    }

    /** A failure ends the run: the platform's other courses wait for the next round, and others come between. */
    private void read(OrganisationId organisation, UUID platform) {
        try {
            Optional<ClaimedCourse> course = readings.claim(organisation, platform);
            while (course.isPresent() && reader.read(course.get()) && !isStopping) {
                course = readings.claim(organisation, platform);
            }
        } finally {
            reading.remove(platform);
        }
    }
}
