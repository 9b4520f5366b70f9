package org.waymark.grades;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.waymark.OrganisationId;
import org.waymark.identity.Tenant;

/** Work that belongs to no request: in a context of its own, for one organisation. */
@ApplicationScoped
class Errand {
    private static final Logger LOG = System.getLogger(Errand.class.getName());

    @Resource
    private ManagedExecutorService background;

    @Inject
    private Tenant tenant;

    @Inject
    private Instance<RequestContextController> contexts;

    /** By another thread, soon. */
    void inBackground(OrganisationId organisation, Runnable work) {
        background.execute(() -> inContext(() -> within(organisation, work)));
    }

    /** By this thread, in a context that is made unless there is one. */
    void inContext(Runnable work) {
        RequestContextController context = contexts.get();
        boolean isOurs = context.activate();
        try {
            work.run();
        } finally {
            if (isOurs) {
                context.deactivate();
            }
        }
    }

    /** A failure ends this work only: what it was to do is stored, and found again by the next round. */
    void within(OrganisationId organisation, Runnable work) {
        try {
            tenant.enter(organisation);
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "work on scores failed: {0}",
                    failure.getClass().getName());
        }
    }
}
