package org.waymark.guests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.Visitor.GuestPass;
import org.waymark.identity.People;
import org.waymark.identity.Visits;

/** The links that one of two makes for the other, who has no account of the LMS. */
@ApplicationScoped
public class Guests {
    /** Long enough for somebody who looks at their post once a week. */
    static final Duration LASTS = Duration.ofDays(14);

    private static final int SHOWN = 10;

    @Inject
    private GuestWays ways;

    @Inject
    private GuestLinks links;

    @Inject
    private People people;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** Who would be asked, and the links there were. Refuses NOT_FOUND and WRONG_STATE as {@link #make} does. */
    @Transactional
    public GuestOffer offer(Visitor by, RecordRef thing) {
        GuestRoom.Way way = ways.required(by, thing);
        List<GuestLinkSummary> latest = links.latest(by.organisation(), thing, SHOWN);
        return new GuestOffer(name(way), way.title(), way.path(), latest, clock.instant());
    }

    /**
     * A new link; what was made for this thing before opens nothing any more, and a visit it opened is over. Refuses
     * NOT_FOUND to anybody but the other one of the two while their relationship lasts, WRONG_STATE where the other one
     * comes from the LMS. Effects: audit {@code guests.link-made}.
     *
     * @return the secret of the address, told this once
     */
    @Transactional
    public String make(Visitor by, RecordRef thing) {
        GuestRoom.Way way = ways.required(by, thing);
        Instant now = clock.instant();
        end(by, thing, way, "REPLACED", now);
        String secret = Visits.newSecret();
        links.add(
                by.organisation(),
                way.guest(),
                by.person(),
                way.relationship(),
                new GuestPass(thing, way.path()),
                Visits.hashOf(secret),
                now,
                now.plus(LASTS));
        audit.fire(new Audited(by.organisation(), by.person(), "guests.link-made", thing, "guest=" + way.guest()));
        return by.organisation() + "." + secret;
    }

    /** The link opens nothing from now on, and a visit it opened is over. Refuses as {@link #make}. Effects: audit. */
    @Transactional
    public void withdraw(Visitor by, RecordRef thing) {
        GuestRoom.Way way = ways.required(by, thing);
        if (end(by, thing, way, "WITHDRAWN", clock.instant()) > 0) {
            audit.fire(new Audited(by.organisation(), by.person(), "guests.link-withdrawn", thing, ""));
        }
    }

    private int end(Visitor by, RecordRef thing, GuestRoom.Way way, String as, Instant now) {
        int ended = links.endOf(by.organisation(), thing, as, now);
        if (ended > 0) {
            links.endVisits(by.organisation(), way.guest(), thing.id(), now);
        }
        return ended;
    }

    private String name(GuestRoom.Way way) {
        return people.byIds(List.of(way.guest())).get(way.guest()).name();
    }
}
