package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.PersonId;
import org.waymark.cohort.Enrolments;
import org.waymark.cohort.GroupRole;
import org.waymark.lms.Introductions;

/** Keeps whom a roster names, some hundred at a time. */
@ApplicationScoped
public class Attendance {
    @Inject
    private CourseStore courses;

    @Inject
    private MemberStore members;

    @Inject
    private Introductions introductions;

    @Inject
    private Enrolments enrolments;

    @Inject
    private InstantSource clock;

    /**
     * These people are members of the course: whoever is new is welcomed, stands in the group, and begins a membership
     * today; the others are noted as seen. About ten statements, however many they are. Effects: audit
     * {@code identity.person-arrived} and {@code cohort.enrolled} for those who are new.
     *
     * @param listed at most some hundred; may hold somebody twice
     * @throws LostClaim when another node reads the course by now; nothing is kept then
     */
    @Transactional
    void keep(ClaimedCourse course, List<Listed> listed) {
        Instant now = clock.instant();
        if (!courses.hold(course, now.plus(Readings.LEASE))) {
            throw new LostClaim();
        }
        Map<String, Listed> once = new LinkedHashMap<>();
        listed.forEach(one -> once.merge(one.who().subject(), one, Listed::and));
        Map<String, PersonId> persons = introductions.meetAll(
                course.deployment(), once.values().stream().map(Listed::who).toList());
        Map<PersonId, CourseRole> seen = new HashMap<>();
        Map<PersonId, GroupRole> joining = new HashMap<>();
        once.forEach((subject, one) -> {
            PersonId person = persons.get(subject);
            seen.merge(person, one.role(), CourseRole::and);
            one.inGroup().ifPresent(role -> joining.put(person, role));
        });
        members.see(course, seen, now);
        enrolments.enrolAll(course.group(), joining);
    }
}
