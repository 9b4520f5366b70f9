package org.waymark.guests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.identity.Arrival;
import org.waymark.identity.RelationshipEnded;
import org.waymark.identity.Relationships;
import org.waymark.identity.Visits;

/** What a link does when its guest comes. The tenant has been entered by {@link GuestDoor}. */
@ApplicationScoped
public class GuestEntries {
    @Inject
    private GuestLinks links;

    @Inject
    private Relationships relationships;

    @Inject
    private Visits visits;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** For whom a link is and who made it; empty for one that opens nothing. Opens nothing itself. */
    @Transactional
    public Optional<GuestInvitation> shown(OrganisationId organisation, String secret) {
        return found(organisation, secret).map(found -> new GuestInvitation(found.guestName(), found.makerName()));
    }

    /** Opens the one visit; empty for a link that opens nothing. Effects: audit {@code guests.link-opened}. */
    @Transactional
    public Optional<GuestEntry> enter(OrganisationId organisation, String secret) {
        return found(organisation, secret)
                .filter(found -> relationships.hold(found.relationship()))
                .filter(found -> links.open(organisation, Visits.hashOf(secret), clock.instant()))
                .map(found -> entered(organisation, found));
    }

    private GuestEntry entered(OrganisationId organisation, GuestLinks.Found found) {
        audit.fire(new Audited(
                organisation, found.guest(), "guests.link-opened", found.pass().thing(), ""));
        return new GuestEntry(
                visits.open(Arrival.of(found.guest(), found.pass())),
                found.pass().path());
    }

    /** With the relationship everything ends that a link opened, in the same transaction. */
    void ended(@Observes RelationshipEnded event) {
        links.endWith(event.organisation(), event.relationship(), event.at())
                .forEach(each -> links.endVisits(event.organisation(), each.guest(), each.thing(), event.at()));
    }

    private Optional<GuestLinks.Found> found(OrganisationId organisation, String secret) {
        return links.find(organisation, Visits.hashOf(secret), clock.instant());
    }
}
