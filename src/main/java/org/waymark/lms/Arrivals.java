package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.identity.Arrival;
import org.waymark.identity.OpenedVisit;
import org.waymark.identity.Visits;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.launch.Course;
import org.waymark.lti.launch.Launch;

/** Makes a visit out of a verified launch. */
@ApplicationScoped
public class Arrivals {
    @Inject
    private Gateway gateway;

    @Inject
    private Accounts accounts;

    @Inject
    private Visits visits;

    @Inject
    private Landing landing;

    @Inject
    private Places places;

    /**
     * Lets a person in: finds who they are here, or welcomes them; gives the starting role; joins them to the group of
     * their course; opens a visit of its own for this launch. The tenant has been entered when the launch's state, or
     * its one-time code, was redeemed.
     *
     * <p>A person is platform, deployment and subject; two launches of a new person at once make one. Effects: audit
     * {@code lms.launched}, a line in the launch log, {@link PlaceOpened} where there is news.
     *
     * @throws LtiRefusal 403 for a deployment switched off this moment, and for a platform that nobody has confirmed,
     *     unless an administrator of it comes
     */
    @Transactional
    public Admission admit(Launch launch) {
        Gateway.Way way = gateway.of(launch);
        KnownPlatform platform = way.platform();
        UUID deployment = way.deployment();
        Account account = accounts.launched(platform.organisation(), deployment, launch);
        String page = landing.of(launch, platform.organisation(), deployment, account.person());
        OpenedVisit visit = visits.open(arrival(launch, platform, account));
        places.open(new PlaceOpened(
                platform.organisation(),
                launch.registrationId(),
                deployment,
                account.courseId(),
                account.person(),
                launch));
        return new Admission(launch.registrationId(), visit.cookie(), "/v/" + visit.seat() + page);
    }

    private static Arrival arrival(Launch launch, KnownPlatform platform, Account account) {
        return new Arrival(
                account.person(),
                launch.roles().isLmsAdministrator(),
                String.join(" ", platform.framers()),
                launch.presentation().returnUrl().map(Object::toString).orElse(""),
                account.courseId().orElse(null),
                launch.course().flatMap(Course::title).orElse(""));
    }
}
