package org.waymark.grades;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.waymark.OrganisationId;
import org.waymark.identity.Organisations;

/** Every two seconds, on every node: goes from one organisation to the next and does what is due there. */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = System.getLogger(Rounds.class.getName());
    private static final long EVERY_SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private Organisations organisations;

    @Inject
    private Round round;

    @Inject
    private Errand errand;

    private ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        running = timer.scheduleWithFixedDelay(this::run, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void run() {
        try {
            errand.inContext(() -> organisations.all().forEach(this::through));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "a round of scores failed: {0}",
                    failure.getClass().getName());
        }
    }

    private void through(OrganisationId organisation) {
        errand.within(organisation, () -> round.through(organisation));
    }
}
