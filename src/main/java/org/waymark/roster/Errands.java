package org.waymark.roster;

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

/** Work that belongs to no request, in a context of its own. A failure ends that work only; what is due stays due. */
@ApplicationScoped
class Errands {
    private static final Logger LOG = System.getLogger(Errands.class.getName());

    @Resource
    private ManagedExecutorService background;

    @Inject
    private Tenant tenant;

    @Inject
    private Instance<RequestContextController> contexts;

    /** By another thread, soon, for one organisation. */
    void inBackground(OrganisationId organisation, Runnable work) {
        background.execute(() -> inContext(() -> {
            tenant.enter(organisation);
            work.run();
        }));
    }

    /** By this thread. */
    void inContext(Runnable work) {
        RequestContextController context = contexts.get();
        boolean isOurs = context.activate();
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "work on rosters failed: {0}",
                    failure.getClass().getName());
        } finally {
            if (isOurs) {
                context.deactivate();
            }
        }
    }
}
