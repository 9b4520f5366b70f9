package org.waymark.programme;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.waymark.OrganisationId;

/** Every quarter of an hour, on every node: {@link Retention}, a bounded number of batches an organisation. */
@ApplicationScoped
class RetentionTimer {
    private static final Logger LOG = System.getLogger(RetentionTimer.class.getName());
    private static final long EVERY_MINUTES = 15;
    private static final int BATCHES_MAX = 40;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private Retention retention;

    @Inject
    private Instance<RequestContextController> contexts;

    private ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        running = timer.scheduleWithFixedDelay(this::run, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** One round over all organisations. A failure ends this round only; the next one finds the same rows. */
    void run() {
        RequestContextController context = contexts.get();
        boolean isOurs = context.activate();
        try {
            retention.organisations().forEach(this::remove);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "retention failed: {0}", failure.getClass().getName());
        } finally {
            if (isOurs) {
                context.deactivate();
            }
        }
    }

    private void remove(OrganisationId organisation) {
        int batches = 0;
        while (retention.removeSome(organisation) && batches < BATCHES_MAX) {
            batches++;
        }
    }
}
