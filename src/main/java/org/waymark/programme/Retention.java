package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.waymark.OrganisationId;

/**
 * What people wrote and no longer want goes when its thirty days are over: kept texts that were settled, jots that were
 * removed, removed texts of other rooms. A text that waits for its owner's choice never goes.
 */
@ApplicationScoped
public class Retention {
    static final int BATCH = 500;

    @Inject
    private RetentionStore store;

    @Inject
    @Any
    private Instance<RemovedTexts> others;

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
        Instant removedBefore = now.minus(Duration.ofDays(RemovedTexts.DAYS_KEPT));
        int most = others.stream()
                .mapToInt(room -> room.forget(organisation, removedBefore, BATCH))
                .max()
                .orElse(0);
        return Math.max(most, Math.max(texts, jots)) >= BATCH;
    }
}
