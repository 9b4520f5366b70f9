package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.waymark.OrganisationId;

/**
 * What people wrote and no longer want goes when its thirty days are over: kept texts that were settled, jots that were
 * removed. A text that waits for its owner's choice never goes.
 */
@ApplicationScoped
public class Retention {
    static final int BATCH = 500;

    @Inject
    private RetentionStore store;

    @Inject
    private InstantSource clock;

    /** Whoever may have texts here. */
    @Transactional
    public List<OrganisationId> organisations() {
        return store.organisations();
    }

    /**
     * Removes a batch of each kind. Does nothing while another node is at it. Effect: the transaction stands in that
     * organisation.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeSome(OrganisationId organisation) {
        Instant now = clock.instant();
        if (!store.enter(organisation)) {
            return false;
        }
        int texts = store.removeKept(organisation, now, BATCH);
        int jots = store.removeJots(organisation, now.minus(Jot.KEPT_AFTER_REMOVAL), BATCH);
        return Math.max(texts, jots) >= BATCH;
    }
}
