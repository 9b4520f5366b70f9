package org.waymark.roster;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.roster.TeacherStore.Teacher;

/** What a learning lead decides about people on whom launch and roster differ. Refuses NOT_FOUND to anybody else. */
@ApplicationScoped
public class Decisions {
    @Inject
    private TeacherStore store;

    @Inject
    private MemberStore members;

    @Inject
    private People people;

    @Inject
    private Event<Audited> audit;

    @Inject
    private InstantSource clock;

    /** What is to be decided now, the latest first. */
    @Transactional
    public Questions open(Visitor by) {
        CourseLists.requireLead(by);
        List<Teacher> open = store.inStates(by.organisation(), TeacherState.OFFERED, TeacherState.CONFIRMED);
        if (open.isEmpty()) {
            return new Questions(List.of(), List.of());
        }
        Set<PersonId> persons = open.stream().map(Teacher::person).collect(toSet());
        Map<PersonId, PersonSummary> known = people.byIds(persons);
        Set<PersonId> teaching = members.teaching(by.organisation(), persons);
        return Questions.of(open, known, teaching);
    }

    /**
     * They are a mentor. Refuses NOT_FOUND when that is not asked, STALE when somebody else has just decided. Effects:
     * the role, audit {@code roster.mentor-confirmed}.
     */
    @Transactional
    public void confirmMentor(Visitor by, UUID course, PersonId person) {
        Teacher teacher = offered(by, course, person);
        people.assign(by, person, Role.MENTOR);
        move(by, teacher, TeacherState.ACCEPTED, "roster.mentor-confirmed");
    }

    /** They are no mentor, and it is not asked again for this course. Effects: audit {@code roster.mentor-declined}. */
    @Transactional
    public void declineMentor(Visitor by, UUID course, PersonId person) {
        move(by, offered(by, course, person), TeacherState.DECLINED, "roster.mentor-declined");
    }

    /**
     * They stay a learning lead although they teach no course any more. A lead does not decide this about themselves:
     * NOT_YOURS. Refuses NOT_FOUND when that is not asked. Effects: audit {@code roster.lead-kept}.
     */
    @Transactional
    public void keepLead(Visitor by, PersonId person) {
        CourseLists.requireLead(by);
        if (by.person().equals(person)) {
            throw new Refusal(Refusal.Reason.NOT_YOURS, "roster.refusal.own-lead");
        }
        List<Teacher> confirmed =
                store.inStates(by.organisation(), TeacherState.CONFIRMED, TeacherState.CONFIRMED).stream()
                        .filter(teacher -> teacher.person().equals(person))
                        .toList();
        if (confirmed.isEmpty()
                || !members.teaching(by.organisation(), Set.of(person)).isEmpty()) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, "roster.refusal.nothing-to-decide");
        }
        confirmed.forEach(teacher -> move(by, teacher, TeacherState.LEFT_ALONE, "roster.lead-kept"));
    }

    private Teacher offered(Visitor by, UUID course, PersonId person) {
        CourseLists.requireLead(by);
        return store.inState(by.organisation(), course, person, TeacherState.OFFERED)
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "roster.refusal.nothing-to-decide"));
    }

    private void move(Visitor by, Teacher teacher, TeacherState next, String action) {
        if (!store.move(by.organisation(), teacher, next, clock.instant())) {
            throw new Refusal(Refusal.Reason.STALE, "roster.refusal.decided-already");
        }
        RecordRef person = new RecordRef("person", teacher.person().value());
        audit.fire(new Audited(by.organisation(), by.person(), action, person, "course=" + teacher.course()));
    }
}
