package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.waymark.cohort.GroupRole;
import org.waymark.lms.Introduction;
import org.waymark.lms.Introductions;
import org.waymark.lti.access.Trouble.Remedy;
import org.waymark.lti.nrps.RosterRead;

/** Readings as the database keeps them: who is seen, ended and left alone, in one organisation and no other. */
@ArquillianTest
class RosterIT {
    @Inject
    RosterGroundIT ground;

    @Inject
    Introductions introductions;

    @Inject
    Attendance attendance;

    @Inject
    Readings readings;

    @Test
    void a_whole_reading_ends_leavers_and_whoever_comes_back_begins_anew() {
        ground.enter("Leavers");
        ground.course();
        read(1, 0, "a", "b");
        read(1, 0, "a");
        assertEquals(1, ground.count("roster_member where until is not null"));
        assertEquals(1, ground.count("group_member where until is null"));
        assertEquals(1, ground.count("audit_line where action = 'cohort.left' and actor_id is null"));
        read(1, 0, "a", "b");
        assertEquals(3, ground.count("roster_member"));
        assertEquals(2, ground.count("group_member where until is null"));
        assertEquals(3, ground.count("audit_line where action = 'cohort.enrolled'"));
    }

    @Test
    void whoever_slips_between_two_pages_is_ended_by_the_second_reading_only() {
        ground.enter("Slips");
        ground.course();
        read(2, 0, "a", "b");
        read(2, 0, "a");
        assertEquals(0, ground.count("roster_member where until is not null"));
        assertEquals(1, ground.count("roster_course where due_at < now() + interval '5 minutes'"));
        read(2, 0, "a");
        assertEquals(1, ground.count("roster_member where until is not null"));
    }

    @Test
    void an_entry_that_makes_no_sense_might_be_anybodys_so_nobody_is_ended() {
        ground.enter("No sense");
        ground.course();
        read(1, 0, "a", "b");
        read(1, 1, "a");
        assertEquals(0, ground.count("roster_member where until is not null"));
        read(1, 0, "a");
        assertEquals(1, ground.count("roster_member where until is not null"));
    }

    @Test
    void a_failed_reading_ends_nobody_and_a_lost_claim_keeps_nothing() {
        ground.enter("Failed");
        ground.course();
        read(1, 0, "a", "b");
        ClaimedCourse half = claim();
        attendance.keep(half, List.of(listed("a")));
        readings.fail(half, "timeout", Remedy.RETRY, Optional.empty());
        assertEquals(0, ground.count("roster_member where until is not null"));
        assertEquals(1, ground.count("roster_course where failure = 'timeout' and failures = 1"));
        ClaimedCourse mine = claim();
        ground.change("update roster_course set claim = gen_random_uuid()");
        assertThrows(LostClaim.class, () -> attendance.keep(mine, List.of(listed("z"))));
        readings.finish(mine, new RosterRead(1, 0, 1));
        assertEquals(0, ground.count("lms_account where subject = 'z'"));
        assertEquals(0, ground.count("roster_member where until is not null"));
    }

    @Test
    void a_course_is_claimed_by_one_reader_until_the_claim_runs_out() {
        ground.enter("Claims");
        ground.course();
        ClaimedCourse first = claim();
        ground.change("update roster_course set due_at = now()");
        assertTrue(readings.claim(ground.organisation(), ground.platform()).isEmpty(), "claimed twice");
        ground.change("update roster_course set claimed_until = now() - interval '1 second',"
                + " due_at = now() + interval '1 hour'");
        assertTrue(claim().turn() > first.turn(), "the turn does not rise");
    }

    @Test
    void somebody_listed_twice_as_two_things_counts_as_neither() {
        ground.enter("Twice");
        ground.course();
        ClaimedCourse course = claim();
        Listed teacher =
                new Listed(new Introduction("a", "A"), CourseRole.INSTRUCTOR, Optional.of(GroupRole.FACILITATOR));
        attendance.keep(course, List.of(teacher));
        attendance.keep(
                course,
                List.of(
                        listed("a"),
                        listed("b"),
                        new Listed(
                                new Introduction("b", "B"),
                                CourseRole.INSTRUCTOR,
                                Optional.of(GroupRole.FACILITATOR))));
        readings.finish(course, new RosterRead(4, 0, 1));
        assertEquals(2, ground.count("roster_member where role = 'OTHER'"));
        assertEquals(2, ground.count("roster_member"));
    }

    @Test
    void the_other_organisation_is_neither_seen_nor_touched() {
        ground.enter("Here");
        ground.course();
        read(1, 0, "a", "b");
        ClaimedCourse here = claim();
        ground.enter("There");
        ground.course();
        assertTrue(introductions
                .meetAll(ground.deployment(), List.of(new Introduction("a", "A")))
                .containsKey("a"));
        assertThrows(LostClaim.class, () -> attendance.keep(here, List.of(listed("a"))), "another's course was kept");
        assertEquals(1, ground.count("person"));
        assertEquals(0, ground.count("roster_member"));
        ground.enter("Here");
        assertEquals(2, ground.count("person"));
        assertEquals(2, ground.count("roster_member where until is null"));
    }

    private void read(int pages, int passedOver, String... subjects) {
        ClaimedCourse course = claim();
        List<Listed> listed = Arrays.stream(subjects).map(RosterIT::listed).toList();
        attendance.keep(course, listed);
        readings.finish(course, new RosterRead(subjects.length, passedOver, pages));
    }

    private ClaimedCourse claim() {
        return ground.together(() -> {
            ground.change("update roster_course set due_at = now() - interval '1 second'");
            return readings.claim(ground.organisation(), ground.platform()).orElseThrow();
        });
    }

    private static Listed listed(String subject) {
        return new Listed(
                new Introduction(subject, "Name of " + subject),
                CourseRole.LEARNER,
                Optional.of(GroupRole.PARTICIPANT));
    }
}
