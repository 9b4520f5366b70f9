package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.Visitor;

/** Visits: opened by a launch, resumed by each request, ended by their person or by time. */
@ApplicationScoped
public class Visits {
    @Inject
    private VisitStore store;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    /** A new visit for this launch; never one taken over from another. The tenant must have been entered. */
    @Transactional
    public OpenedVisit open(Arrival arrival) {
        OrganisationId organisation = tenant.required();
        String token = Secrets.token();
        String seat = Secrets.seat();
        Instant now = clock.instant();
        store.insert(organisation, arrival, Secrets.hash(token), seat, now);
        String value = organisation + "." + token;
        return new OpenedVisit(seat, VisitCookie.line(seat, value, IdentitySettings.ABSOLUTE.toSeconds()));
    }

    /**
     * The visitor whose cookie this is. Effect: the tenant is entered, and at most once a minute the visit is marked
     * as used. Every request begins here, with one statement of its own, so no transaction is opened around it.
     *
     * @param cookie value of the visit's cookie
     * @param seat   the seat in the address; another visit's cookie does not open it
     */
    public Optional<Visitor> resume(String cookie, String seat) {
        return find(cookie, seat, true);
    }

    /** The same for a request that nobody made by hand, which must not make the visit last longer. */
    Optional<Visitor> look(String cookie, String seat) {
        return find(cookie, seat, false);
    }

    /** When the visit ends as things stand, and whether using it would put that off. */
    public VisitEnd endOf(Visitor visitor) {
        Instant latest = visitor.launchedAt().plus(IdentitySettings.ABSOLUTE);
        boolean canStay = latest.isAfter(visitor.expiresAt().plus(IdentitySettings.WORTH_STAYING));
        return new VisitEnd(visitor.expiresAt(), Duration.between(clock.instant(), visitor.expiresAt()), canStay);
    }

    /** The person leaves: the cookie opens nothing from the next request on. */
    @Transactional
    public void end(Visitor visitor) {
        store.end(visitor, clock.instant());
    }

    /** A secret for an address, 256 random bits; only its hash is kept. */
    public static String newSecret() {
        return Secrets.token();
    }

    /** What is kept of a secret. */
    public static byte[] hashOf(String secret) {
        return Secrets.hash(secret);
    }

    /** Whoever came with one group is here with the other from the next request on. The tenant must have been entered. */
    @Transactional
    public void goOn(UUID formerGroup, UUID group) {
        store.regroup(tenant.required(), formerGroup, group);
    }

    private Optional<Visitor> find(String cookie, String seat, boolean isUse) {
        Optional<VisitToken> token = VisitToken.parse(cookie);
        Optional<Visitor> visitor = token.flatMap(claimed -> store.resume(claimed, seat, clock.instant(), isUse));
        visitor.ifPresent(found -> tenant.enter(found.organisation()));
        return visitor;
    }

    /** Removes visits that ended a day ago or longer, at most so many; tells how many there were. */
    @Transactional
    public int removeExpired(int most) {
        return store.removeExpired(tenant.required(), clock.instant().minus(IdentitySettings.KEPT_AFTER), most);
    }
}
