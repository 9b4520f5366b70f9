package org.waymark.connection;

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

/** Every minute, on every node: looks after our keys. */
@ApplicationScoped
class Caretaker {
    private static final Logger LOG = System.getLogger(Caretaker.class.getName());
    private static final long FIRST_SECONDS = 5;
    private static final long EVERY_SECONDS = 60;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private KeyRing keys;

    @Inject
    private Instance<RequestContextController> contexts;

    private ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        running = timer.scheduleWithFixedDelay(this::run, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** A failure ends this round only; the next one finds the same steps due. */
    private void run() {
        RequestContextController context = contexts.get();
        boolean isOurs = context.activate();
        try {
            keys.tend();
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "tending keys failed: {0}",
                    failure.getClass().getName());
        } finally {
            if (isOurs) {
                context.deactivate();
            }
        }
    }
}
