package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Role;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RosterLeads;
import org.waymark.roster.TeacherStore.Teacher;

/**
 * Draws the conclusions of {@link RoleRule}, when somebody has come and when a course has been read, whichever is later.
 * Runs in the transaction of the door that calls it.
 */
@ApplicationScoped
class Teachers {
    @Inject
    private TeacherStore store;

    @Inject
    private RosterLeads leads;

    @Inject
    private People people;

    @Inject
    private Event<Audited> audit;

    @Inject
    private InstantSource clock;

    /** Everybody who has opened the course as its teacher; nothing follows from a roster older than a day. */
    void settle(OrganisationId organisation, UUID course) {
        settle(organisation, course, Optional.empty());
    }

    /** The same for one of them. */
    void settle(OrganisationId organisation, UUID course, PersonId person) {
        settle(organisation, course, Optional.of(person));
    }

    private void settle(OrganisationId organisation, UUID course, Optional<PersonId> person) {
        Instant readAfter = clock.instant().minus(ReadingTimes.GOOD_FOR);
        List<Teacher> teachers = store.ofCourse(organisation, course, readAfter, person).stream()
                .filter(teacher ->
                        teacher.state() != TeacherState.CONFIRMED && teacher.state() != TeacherState.LEFT_ALONE)
                .toList();
        if (teachers.isEmpty()) {
            return;
        }
        Map<PersonId, PersonSummary> known =
                people.byIds(teachers.stream().map(Teacher::person).toList());
        for (Teacher teacher : teachers) {
            settle(organisation, teacher, known.get(teacher.person()).roles());
        }
    }

    private void settle(OrganisationId organisation, Teacher teacher, Set<Role> held) {
        switch (RoleRule.of(teacher.launched(), teacher.listed())) {
            case CONFIRM_LEAD -> confirm(organisation, teacher);
            case OFFER_MENTOR -> offer(organisation, teacher, held);
            case NOTHING -> withdrawOffer(organisation, teacher);
        }
    }

    private void confirm(OrganisationId organisation, Teacher teacher) {
        boolean isGiven = leads.confirm(teacher.person());
        move(organisation, teacher, isGiven ? TeacherState.CONFIRMED : TeacherState.LEFT_ALONE);
        if (isGiven) {
            RecordRef person = new RecordRef("person", teacher.person().value());
            audit.fire(new Audited(organisation, null, "roster.lead-confirmed", person, "course=" + teacher.course()));
        }
    }

    private void offer(OrganisationId organisation, Teacher teacher, Set<Role> held) {
        boolean isKnown = held.contains(Role.MENTOR) || held.contains(Role.LEAD);
        if (!isKnown && teacher.state() == TeacherState.WAITING) {
            move(organisation, teacher, TeacherState.OFFERED);
        } else if (isKnown && teacher.state() == TeacherState.OFFERED) {
            move(organisation, teacher, TeacherState.ACCEPTED);
        }
    }

    private void withdrawOffer(OrganisationId organisation, Teacher teacher) {
        if (teacher.state() == TeacherState.OFFERED) {
            move(organisation, teacher, TeacherState.WAITING);
        }
    }

    private void move(OrganisationId organisation, Teacher teacher, TeacherState next) {
        store.move(organisation, teacher, next, clock.instant());
    }
}
