package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Tenant;

/** What tests of connections found. The tenant must have been entered. */
@ApplicationScoped
public class Checks {
    @Inject
    private CheckStore store;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    /** Whether the caller is the one who tests now; false for whoever presses within ten seconds of another. */
    @Transactional
    boolean isBegun(UUID platform) {
        return store.isBegun(tenant.required(), platform, clock.instant());
    }

    /** Keeps what was found, in place of what was found before. */
    @Transactional
    void keep(UUID platform, List<Check> found) {
        found.forEach(check -> store.put(tenant.required(), platform, check));
    }

    /** What the last test found; empty before the first. */
    @Transactional
    List<Check> last(UUID platform) {
        return store.all(tenant.required(), platform);
    }
}
