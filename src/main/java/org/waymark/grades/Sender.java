package org.waymark.grades;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.OrganisationId;

/**
 * Sends what is due, on every node. Each platform has lanes of its own, so that one which lets us wait keeps nobody else
 * waiting; half of them take only scores that were never tried, so that those which fail again and again do not either.
 */
@ApplicationScoped
class Sender {
    private static final Logger LOG = System.getLogger(Sender.class.getName());
    private static final int LANES = 8;
    private static final int LANES_FOR_FRESH = 4;

    /** One lane of a platform on this node. */
    private record Lane(UUID platform, int number) {
        boolean isForFresh() {
            return number < LANES_FOR_FRESH;
        }
    }

    @Inject
    private Outbox outbox;

    @Inject
    private Post post;

    @Inject
    private Errand errand;

    private final Map<Lane, Boolean> busy = new ConcurrentHashMap<>();
    private volatile boolean isStopping;

    /** Opens the lanes of a platform that are not open; each closes when there is nothing for it any more. */
    void open(OrganisationId organisation, UUID platform) {
        for (int number = 0; number < LANES; number++) {
            Lane lane = new Lane(platform, number);
            if (!isStopping && busy.putIfAbsent(lane, true) == null) {
                begin(organisation, lane);
            }
        }
    }

    @PreDestroy
    void stop() {
        isStopping = true;
    }

    private void begin(OrganisationId organisation, Lane lane) {
        boolean isBegun = false;
        try {
            errand.inBackground(organisation, () -> run(lane));
            isBegun = true;
        } finally {
            if (!isBegun) {
                busy.remove(lane);
            }
        }
    }

    /** A failure ends the lane; the score that it held is due again when its claim runs out. */
    private void run(Lane lane) {
        try {
            Optional<Parcel> parcel = next(lane);
            while (parcel.isPresent()) {
                outbox.conclude(parcel.get(), attempt(parcel.get()));
                parcel = next(lane);
            }
        } finally {
            busy.remove(lane);
        }
    }

    /** A score that cannot be sent through a fault of ours goes up the ladder like any other and holds nobody up. */
    private Verdict attempt(Parcel parcel) {
        try {
            return post.send(parcel);
        } catch (RuntimeException fault) {
            LOG.log(
                    Level.WARNING,
                    "a score could not be sent: {0}",
                    fault.getClass().getName());
            return Verdict.FAULT;
        }
    }

    private Optional<Parcel> next(Lane lane) {
        return isStopping ? Optional.empty() : outbox.claim(lane.platform(), lane.isForFresh());
    }
}
