package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.waymark.OrganisationId;
import org.waymark.identity.Tenant;

/**
 * The scores of the present organisation that are to be sent. A score is claimed in one transaction, sent outside any,
 * and what became of it is kept in another; whoever dies in between leaves a claim that runs out, and the same score is
 * sent again with the same timestamp, which the LMS takes for the same.
 */
@ApplicationScoped
public class Outbox {
    /** A token and a score, each asked for twice with ten seconds' patience. A longer attempt is made twice, without harm. */
    static final Duration LEASE = Duration.ofSeconds(45);
    /** How long delivered scores are listed. */
    static final Duration LISTED = Duration.ofDays(90);

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final int BATCH = 1_000;

    @Inject
    private ScoreStore scores;

    @Inject
    private RouteStore routes;

    @Inject
    private AgendaStore agendas;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    /** What is to be done now. */
    @Transactional
    public Agenda agenda() {
        Instant now = clock.instant();
        return agendas.agenda(tenant.required(), now, now.minus(LISTED));
    }

    /** The next score for a platform; empty when none is due, or the platform is to be left alone for now. */
    @Transactional
    Optional<Parcel> claim(UUID platform, boolean isFreshOnly) {
        return scores.claim(tenant.required(), platform, isFreshOnly, clock.instant(), LEASE);
    }

    /** Keeps what became of an attempt. */
    @Transactional
    void conclude(Parcel parcel, Verdict verdict) {
        OrganisationId organisation = tenant.required();
        Instant now = clock.instant();
        switch (verdict.kind()) {
            case DELIVERED -> {
                scores.delivered(organisation, parcel, now, verdict.reason());
                if (parcel.isAfterFailures()) {
                    routes.open(organisation, parcel.place().platform(), now, now.plus(LEASE));
                }
            }
            case LATER -> later(organisation, parcel, now, verdict);
            case SOON -> scores.soon(organisation, parcel, now.plus(SOON));
            case PARKED -> scores.setAside(organisation, parcel, State.PARKED, now, verdict);
            case REFUSED -> scores.setAside(organisation, parcel, State.REFUSED, now, verdict);
        }
    }

    private void later(OrganisationId organisation, Parcel parcel, Instant now, Verdict verdict) {
        Optional<Instant> next =
                Ladder.next(parcel.attempts(), parcel.queued(), now, verdict.retryAfter(), ThreadLocalRandom.current());
        if (next.isPresent()) {
            scores.later(organisation, parcel, next.get(), verdict);
        } else {
            scores.setAside(organisation, parcel, State.PARKED, now, verdict);
        }
        UUID platform = parcel.place().platform();
        int failures = routes.failed(organisation, platform, parcel.attempts() == 1 ? 1 : 0);
        Route.closedUntil(failures, now).ifPresent(until -> routes.close(organisation, platform, until));
        verdict.retryAfter().ifPresent(asked -> routes.close(organisation, platform, now.plus(asked)));
    }

    /** Takes delivered scores off the lists after 90 days, some at a time; whether there may be more. */
    @Transactional
    public boolean settleSome() {
        Instant before = clock.instant().minus(LISTED);
        return scores.settle(tenant.required(), before, BATCH) == BATCH;
    }
}
