package org.waymark.lms;

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
import org.waymark.identity.Tenant;

/** Every minute, on every node: removes what has run out, a bounded batch a transaction, rows of other nodes skipped. */
@ApplicationScoped
class Purge {
    private static final Logger LOG = System.getLogger(Purge.class.getName());
    private static final long EVERY_SECONDS = 60;
    private static final int BATCHES_MAX = 50;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private PlatformRegistry registry;

    @Inject
    private Expiry expiry;

    @Inject
    private Tenant tenant;

    @Inject
    private Instance<RequestContextController> contexts;

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

    /** A failure ends this round only; the next one finds the same rows. */
    private void run() {
        RequestContextController context = contexts.get();
        boolean isOurs = context.activate();
        try {
            registry.organisations().forEach(this::purge);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "purge failed: {0}", failure.getClass().getName());
        } finally {
            if (isOurs) {
                context.deactivate();
            }
        }
    }

    private void purge(OrganisationId organisation) {
        tenant.enter(organisation);
        int batches = 0;
        while (expiry.removeSome() && batches < BATCHES_MAX) {
            batches++;
        }
    }
}
