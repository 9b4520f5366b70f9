package org.waymark.records;

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
import java.nio.file.Path;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.waymark.OrganisationId;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;

/** Every hour, where a folder for them is set: writes the roots of all organisations. */
@ApplicationScoped
class ChainClerk {
    private static final Logger LOG = System.getLogger(ChainClerk.class.getName());
    private static final long FIRST_SECONDS = 5;
    private static final long EVERY_SECONDS = 3_600;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private RecordsSettings settings;

    @Inject
    private Organisations organisations;

    @Inject
    private ChainRoots roots;

    @Inject
    private Tenant tenant;

    @Inject
    private Instance<RequestContextController> contexts;

    private ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        settings.roots()
                .ifPresent(folder -> running = timer.scheduleWithFixedDelay(
                        () -> run(folder), FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void run(Path folder) {
        RequestContextController context = contexts.get();
        boolean isOurs = context.activate();
        try {
            organisations.all().forEach(organisation -> write(organisation, folder));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "roots failed: {0}", failure.getClass().getName());
        } finally {
            if (isOurs) {
                context.deactivate();
            }
        }
    }

    /** A failure ends this organisation's round only; the next one finds the same chains grown. */
    private void write(OrganisationId organisation, Path folder) {
        try {
            tenant.enter(organisation);
            roots.write(organisation, folder);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "roots of {0} failed: {1}",
                    organisation,
                    failure.getClass().getName());
        }
    }
}
