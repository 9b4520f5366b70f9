package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Tenant;
import org.waymark.lms.PlaceOpened;
import org.waymark.lti.Registration;
import org.waymark.lti.Registrations;
import org.waymark.lti.Scope;
import org.waymark.lti.launch.Services;

/** The activities of courses whose completion is a score, and where in the LMS the score goes. */
@ApplicationScoped
public class ScoredPlaces {
    /** How long somebody who finds or makes a column may take. */
    private static final Duration FINDING = Duration.ofMinutes(1);

    @Inject
    private PlaceStore places;

    @Inject
    private ScoreStore scores;

    @Inject
    private Registrations registrations;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    /**
     * An activity was opened that shows this page. Remembers where its scores go; the tenant must have been entered. A
     * launch that names no gradebook changes nothing, because some platforms name it to some people only. Effects where
     * that is news: everybody of the course is looked at for scores that are missing there, and scores that were parked
     * are tried again.
     *
     * @param placement key of the page
     */
    @Transactional
    public void keep(PlaceOpened opened, String placement) {
        Services services = opened.launch().services();
        Optional<Registration> registration = registrations.withId(opened.platform());
        if (opened.group().isEmpty()
                || opened.launch().resourceLink().isEmpty()
                || registration.isEmpty()
                || (services.lineItem().isEmpty() && services.lineItems().isEmpty())) {
            return;
        }
        String link = opened.launch().resourceLink().get().id();
        Instant now = clock.instant();
        ScoredPlace place = new ScoredPlace(
                UUID.randomUUID(),
                opened.platform(),
                opened.deployment(),
                opened.group().get(),
                link,
                placement,
                column(registration.get(), services));
        if (places.put(tenant.required(), place, now)) {
            scores.unpark(tenant.required(), places.id(tenant.required(), opened.deployment(), link), now);
        }
    }

    /**
     * Two groups have exchanged their courses, and with them the activities. Effects: everybody of both courses is looked
     * at for scores that are missing there, and scores that were parked are tried again.
     */
    @Transactional
    public void exchange(UUID group, UUID other) {
        Instant now = clock.instant();
        places.exchange(tenant.required(), group, other, now)
                .forEach(place -> scores.unpark(tenant.required(), place, now));
    }

    /** Whether the caller shall find or make the column of this place now; for a minute nobody else does. */
    @Transactional
    public boolean beginFinding(UUID place) {
        Instant now = clock.instant();
        return places.finding(tenant.required(), place, now, now.plus(FINDING));
    }

    /** The column of this place is there. */
    @Transactional
    public void found(UUID place, URI column) {
        places.found(tenant.required(), place, column.toString());
    }

    private static ScoredPlace.Column column(Registration registration, Services services) {
        return new ScoredPlace.Column(
                own(registration, services.lineItem()),
                own(registration, services.lineItems()),
                "",
                services.scopes().contains(Scope.SCORE.text()),
                services.scopes().contains(Scope.LINE_ITEM.text()));
    }

    /** An address that is not the platform's is as good as none. */
    private static String own(Registration registration, Optional<URI> address) {
        return address.filter(registration::isOnPlatform).map(URI::toString).orElse("");
    }
}
