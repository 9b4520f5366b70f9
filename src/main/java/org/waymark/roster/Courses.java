package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.waymark.lms.PlaceOpened;
import org.waymark.lti.Registrations;
import org.waymark.lti.launch.Launch;

/** The courses of the present organisation that can be read, as launches from their teaching side tell of them. */
@ApplicationScoped
public class Courses {
    static final String FOREIGN_ADDRESS = "foreign_host";

    @Inject
    private CourseStore store;

    @Inject
    private TeacherStore teacherStore;

    @Inject
    private Teachers teachers;

    @Inject
    private Registrations registrations;

    @Inject
    private InstantSource clock;

    /**
     * Somebody from the teaching side of a course opened one of its activities: the course is kept, read soon if they are
     * new, and what follows for them is settled if it has been read already. An address that is not the platform's is
     * not kept; the administrator is told. No effect without a course or without a roster.
     */
    @Transactional
    void opened(PlaceOpened place) {
        Launch launch = place.launch();
        if (place.group().isEmpty() || launch.services().memberships().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        URI address = launch.services().memberships().get();
        boolean isOurs = registrations
                .withId(place.platform())
                .filter(registration -> MembershipAddress.isOf(registration, address))
                .isPresent();
        UUID course = store.keep(
                place, place.group().get(), isOurs ? address.toString() : "", isOurs ? "" : FOREIGN_ADDRESS, now);
        if (teacherStore.opened(place.organisation(), course, place.person(), CourseRole.of(launch.roles()), now)) {
            store.hasten(place.organisation(), course, now);
        }
        teachers.settle(place.organisation(), course, place.person());
    }
}
