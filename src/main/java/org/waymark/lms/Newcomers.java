package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Role;
import org.waymark.cohort.GroupRole;
import org.waymark.cohort.Groups;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.lti.launch.Course;
import org.waymark.lti.launch.Launch;

/** The longer way in: for a person seen for the first time, or of whom the LMS says something new. */
@ApplicationScoped
class Newcomers {
    private static final Set<Role> CONFIRMED = Set.of(Role.LEAD, Role.MENTOR, Role.MANAGER);

    @Inject
    private People people;

    @Inject
    private Groups groups;

    /** Brings name, role and group in line with the launch; runs in the transaction of {@link Arrivals}. */
    Account.Settled settle(Launch launch, UUID deployment, Optional<PersonId> known) {
        String name = launch.person().displayName().orElse("");
        PersonId person = known.orElseGet(() -> people.welcome(name));
        Optional<PersonSummary> summary = known.flatMap(this::summary);
        summary.filter(present -> !name.isEmpty() && !present.name().equals(name))
                .ifPresent(present -> people.nameFromPlatform(person, name));
        Set<Role> held = summary.map(PersonSummary::roles).orElse(Set.of());
        StartingRole.of(launch.roles())
                .filter(role -> !held.contains(role))
                .filter(role -> role != Role.STAFF || held.stream().noneMatch(CONFIRMED::contains))
                .ifPresent(role -> people.start(person, role));
        return new Account.Settled(person, joined(launch, deployment, person));
    }

    /** Whoever has no role in the course belongs to no group. A course is known within its deployment only. */
    private Optional<UUID> joined(Launch launch, UUID deployment, PersonId person) {
        Optional<GroupRole> role = StartingRole.inGroup(launch.roles());
        if (role.isEmpty() || launch.course().isEmpty()) {
            return Optional.empty();
        }
        Course course = launch.course().get();
        UUID group = groups.groupOf(deployment, course.id(), course.title().orElse(""), PastCourses.of(launch));
        groups.enrol(group, person, role.get());
        return Optional.of(group);
    }

    private Optional<PersonSummary> summary(PersonId person) {
        Map<PersonId, PersonSummary> found = people.byIds(Set.of(person));
        return Optional.ofNullable(found.get(person));
    }
}
