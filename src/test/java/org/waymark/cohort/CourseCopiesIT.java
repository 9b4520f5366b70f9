package org.waymark.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.People;

/** Copied courses as the database keeps them: what is asked, what is answered, and whose group is where afterwards. */
@ArquillianTest
class CourseCopiesIT {
    @Inject
    CopyGroundIT ground;

    @Inject
    CourseCopies copies;

    @Inject
    Groups groups;

    @Inject
    People people;

    private Visitor lead;
    private UUID origin;
    private PersonId ann;

    @BeforeEach
    void furnish() {
        ground.enterNew();
        lead = ground.visitor(people.welcome("Lea"), Role.LEAD);
        origin = ground.course("first");
        ann = people.welcome("Ann");
        groups.enrol(origin, ann, GroupRole.PARTICIPANT);
    }

    @Test
    void the_nearest_known_course_is_asked_about_and_nothing_is_decided_by_itself() {
        UUID copy = ground.course("second", "unknown", "first");
        UUID again = ground.course("third", "second", "first");
        assertEquals(
                List.of("first", "second"),
                copies.open(lead).stream().map(CopyQuestion::from).sorted().toList());
        CopyQuestion question = copies.question(lead, copy);
        assertEquals("second", question.course());
        assertEquals(1, question.people());
        assertEquals(Optional.empty(), question.answer());
        assertEquals(copy, ground.at("second"));
        assertEquals("second", copies.question(lead, again).from());
    }

    @Test
    void unknown_courses_and_a_second_launch_ask_nothing() {
        ground.course("second", "nowhere", "elsewhere");
        ground.course("first", "second");
        assertEquals(List.of(), copies.open(lead));
    }

    @Test
    void a_course_of_another_deployment_is_another_course() {
        groups.groupOf(UUID.randomUUID(), "second", "second", List.of("first"));
        assertEquals(List.of(), copies.open(lead));
    }

    @Test
    void a_new_group_stays_what_it_is_and_is_not_asked_again() {
        UUID copy = ground.course("second", "first");
        decide(copy, CopyDecision.NEW);
        assertEquals(List.of(), copies.open(lead));
        CopyQuestion.Answer answer = copies.question(lead, copy).answer().orElseThrow();
        assertEquals(CopyDecision.NEW, answer.decision());
        assertEquals("Lea", answer.by());
        assertEquals(copy, ground.at("second"));
        assertEquals(origin, ground.at("first"));
        assertEquals(1, ground.count("audit_line where action = 'cohort.new-group' and actor_id is not null"));
        decide(copy, CopyDecision.SAME);
        assertEquals(copy, ground.at("second"), "an answer was changed");
    }

    @Test
    void the_same_people_go_on_in_the_copy_and_whoever_came_there_joins_them() {
        UUID copy = ground.course("second", "first");
        PersonId ben = people.welcome("Ben");
        PersonId tess = people.welcome("Tess");
        groups.enrol(copy, ben, GroupRole.PARTICIPANT);
        groups.enrol(copy, tess, GroupRole.FACILITATOR);
        groups.enrol(copy, ann, GroupRole.FACILITATOR);
        decide(copy, CopyDecision.SAME);
        assertEquals(origin, ground.at("second"));
        assertEquals(copy, ground.at("first"));
        assertEquals("second", groups.titles(List.of(origin)).get(origin));
        assertEquals(Optional.of(GroupRole.PARTICIPANT), ground.role(origin, ann), "a role was changed");
        assertEquals(Optional.of(GroupRole.PARTICIPANT), ground.role(origin, ben));
        assertEquals(Optional.of(GroupRole.FACILITATOR), ground.role(origin, tess));
        assertEquals(0, groups.members(copy));
        assertEquals(3, ground.count("audit_line where action = 'cohort.left' and actor_id is null"));
        assertEquals(1, ground.count("audit_line where action = 'cohort.same-group' and actor_id is not null"));
        CopyQuestion answered = copies.question(lead, copy);
        assertEquals(List.of("second", "first"), List.of(answered.course(), answered.from()));
    }

    @Test
    void clocks_come_along_and_the_group_keeps_its_own_of_a_session() {
        UUID copy = ground.course("second", "first");
        ground.clock(origin, 4);
        ground.clock(copy, 4);
        ground.clock(copy, 5);
        decide(copy, CopyDecision.SAME);
        assertEquals(0, ground.count("session_clock where group_id = '" + copy + "'"));
        assertEquals(3, ground.count("session_clock where group_id = '" + origin + "'"));
        assertEquals(2, ground.count("session_clock where stopped_at is null"));
        assertEquals(1, ground.count("session_clock where stopped_at is not null and session_number = 4"));
    }

    @Test
    void two_copies_are_asked_one_after_the_other_and_the_group_goes_where_it_was_sent_last() {
        UUID one = ground.course("one", "first");
        UUID two = ground.course("two", "first");
        int seen = copies.question(lead, two).version();
        decide(one, CopyDecision.SAME);
        Refusal stale = assertThrows(Refusal.class, () -> copies.decide(lead, two, CopyDecision.SAME, seen));
        assertEquals(Reason.STALE, stale.reason());
        CopyQuestion question = copies.question(lead, two);
        assertEquals("first", question.from());
        assertEquals(Optional.of("one"), question.nowIn());
        decide(two, CopyDecision.SAME);
        assertEquals(origin, ground.at("two"));
        assertEquals(two, ground.at("one"));
        assertEquals(one, ground.at("first"));
        assertEquals(Optional.of(GroupRole.PARTICIPANT), ground.role(origin, ann));
    }

    @Test
    void of_a_copy_of_a_copy_the_question_follows_the_people_of_the_first() {
        UUID one = ground.course("one", "first");
        UUID two = ground.course("two", "one", "first");
        PersonId ben = people.welcome("Ben");
        groups.enrol(one, ben, GroupRole.PARTICIPANT);
        decide(one, CopyDecision.SAME);
        assertEquals(2, copies.question(lead, two).people());
        decide(two, CopyDecision.SAME);
        assertEquals(origin, ground.at("two"));
        assertEquals(Optional.of(GroupRole.PARTICIPANT), ground.role(origin, ben));
        assertEquals(Optional.of(GroupRole.PARTICIPANT), ground.role(origin, ann));
    }

    @Test
    void a_later_copy_of_a_course_that_everybody_has_left_is_about_the_people_who_left_it() {
        UUID one = ground.course("one", "first");
        decide(one, CopyDecision.SAME);
        UUID later = ground.course("later", "first");
        assertEquals(1, copies.question(lead, later).people());
        decide(later, CopyDecision.SAME);
        assertEquals(origin, ground.at("later"));
        groups.enrol(one, people.welcome("Newly there"), GroupRole.PARTICIPANT);
        UUID last = ground.course("last", "first");
        decide(last, CopyDecision.SAME);
        assertEquals(one, ground.at("last"), "the people who are in the old course now");
        assertNotEquals(origin, ground.at("last"));
    }

    @Test
    void nobody_but_a_lead_is_asked_and_no_lead_of_another_organisation() {
        UUID copy = ground.course("second", "first");
        for (Role role : List.of(Role.STAFF, Role.SUPERVISOR, Role.MENTOR, Role.MANAGER, Role.ADMINISTRATOR)) {
            Visitor other = ground.visitor(people.welcome("Other"), role);
            refused(() -> copies.open(other));
            refused(() -> copies.question(other, copy));
            refused(() -> copies.decide(other, copy, CopyDecision.SAME, 0));
        }
        refused(() -> copies.question(lead, origin));
        ground.enterNew();
        Visitor stranger = ground.visitor(people.welcome("Lea"), Role.LEAD);
        assertTrue(copies.open(stranger).isEmpty());
        refused(() -> copies.question(stranger, copy));
        refused(() -> copies.decide(stranger, copy, CopyDecision.SAME, 0));
    }

    private static void refused(org.junit.jupiter.api.function.Executable act) {
        assertEquals(Reason.NOT_FOUND, assertThrows(Refusal.class, act).reason());
    }

    private void decide(UUID copy, CopyDecision decision) {
        copies.decide(lead, copy, decision, copies.question(lead, copy).version());
    }
}
