package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.LmsRole;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.tools.Scopes;

/** Who is in a course, as the LMS tells it: people before they come, leavers, leads and mentors, bad days. */
@Outside
@Figures
class RosterHttpIT {
    private static final String CURRENT = "select count(*) from roster_member m join person p"
            + " on p.organisation_id = m.organisation_id and p.id = m.person_id where p.name = ? and m.until is null";
    private static final String ALL_OF = CURRENT.replace(" and m.until is null", "");
    private static final String IN_GROUP = CURRENT.replace("roster_member", "group_member");

    private static RosterStage roster;
    private static Stage stage;

    @BeforeAll
    static void open() {
        roster = new RosterStage();
        stage = roster.stage();
    }

    @AfterAll
    static void close() {
        if (roster != null) {
            roster.close();
        }
    }

    @AfterEach
    void behave() {
        roster.lms().behaving();
    }

    @Test
    void a_teacher_by_launch_and_roster_is_a_lead_without_hand_work() {
        LmsPerson teacher = stage.town().newStaff();
        LaunchClient theirs = stage.inside(teacher, "");
        roster.await(
                "select count(*) from audit_line a join person p on p.organisation_id = a.organisation_id"
                        + " and p.id = a.subject_id where a.action = 'roster.lead-confirmed' and a.actor_id is null"
                        + " and p.name = ?",
                1,
                teacher.name());
        assertEquals(List.of("LEAD", "STAFF"), Persons.rolesOf(stage, teacher));
        Pages.assertSound(theirs.open("/roster"));
    }

    @Test
    void what_a_lead_took_back_no_roster_gives_again() {
        LmsPerson teacher = stage.town().newStaff();
        stage.inside(teacher, "");
        roster.await(
                "select count(*) from role_grant g join person p on p.id = g.person_id where p.name = ? and"
                        + " g.role = 'LEAD'",
                1,
                teacher.name());
        String path = "/people/" + Persons.idOf(stage, teacher);
        roster.lead().open(path);
        roster.lead().post(path + "/taken-back", Map.of("role", "LEAD"));
        roster.readAgain();
        stage.inside(teacher, "programme/4");
        roster.readAgain();
        assertEquals(List.of("STAFF"), Persons.rolesOf(stage, teacher));
    }

    @Test
    void people_who_never_came_stand_in_the_group_and_their_first_launch_finds_them() {
        LmsPerson learner = stage.town().newSupervisor();
        assertEquals(1, stage.rows().count(IN_GROUP, learner.name()));
        String before = Persons.idOf(stage, learner);
        LaunchClient browser = stage.inside(learner, "programme/4");
        assertEquals(before, Persons.idOf(stage, learner));
        assertEquals(1, stage.rows().count("select count(*) from person where name = ?", learner.name()));
        assertEquals(List.of("SUPERVISOR"), Persons.rolesOf(stage, learner));
        assertEquals(404, browser.open("/roster").status());
        assertEquals(404, browser.open("/roster/" + roster.course()).status());
    }

    @Test
    void a_lead_sees_courses_and_members_page_by_page_and_no_progress() {
        LaunchClient lead = roster.lead();
        Pages.assertSound(lead.open("/roster"));
        assertTrue(lead.page().text().contains("people are in this course"), lead.page()::text);
        Pages.assertSound(lead.open("/roster/" + roster.course()));
        assertTrue(lead.page().text().contains("Not opened yet"), lead.page()::text);
        assertTrue(lead.page().text().contains("Next part"), lead.page()::text);
        Pages.assertSound(lead.open("/roster/" + roster.course() + "?page=99"));
        assertTrue(lead.page().text().contains("Previous part"), lead.page()::text);
        assertEquals(
                404, lead.open("/roster/00000000-0000-4000-8000-000000000000").status());
    }

    @Test
    void a_mentor_of_the_lms_is_offered_and_a_lead_says_yes_or_no() {
        LmsPerson mentor = stage.town().newMentor();
        LmsPerson other = stage.town().newMentor();
        LmsPerson given = stage.town().newMentor();
        LaunchClient theirs = stage.inside(mentor, "");
        stage.inside(other, "");
        stage.inside(given, "");
        String offered = "select count(*) from roster_teacher t join person p on p.id = t.person_id"
                + " where p.name = ? and t.state = 'OFFERED'";
        roster.await(offered, 1, mentor.name());
        roster.await(offered, 1, other.name());
        assertEquals(List.of("STAFF"), Persons.rolesOf(stage, mentor));
        roster.await(offered, 1, given.name());
        LaunchClient lead = roster.lead();
        String person = "/people/" + Persons.idOf(stage, given);
        lead.open(person);
        lead.post(person + "/given", Map.of("role", "MENTOR"));
        Pages.assertSound(lead.open("/roster"));
        assertFalse(lead.page().text().contains(given.name()), "asked about somebody who is a mentor already");
        String yes = "/mentors/" + Persons.idOf(stage, mentor) + "/confirmed";
        String token = theirs.open("/programme/4").form("/parts/introduction").value("form");
        assertEquals(
                404,
                theirs.post("/roster/" + roster.course() + yes, Map.of("form", token))
                        .status());
        lead.submit(lead.page().form(yes));
        lead.submit(lead.page().form("/mentors/" + Persons.idOf(stage, other) + "/declined"));
        assertFalse(lead.page().text().contains("Are these people mentors?"), lead.page()::text);
        roster.readAgain();
        assertEquals(List.of("MENTOR", "STAFF"), Persons.rolesOf(stage, mentor));
        assertEquals(List.of("STAFF"), Persons.rolesOf(stage, other));
        assertEquals(0, stage.rows().count(offered, other.name()));
    }

    @Test
    void a_leaver_is_ended_and_never_deleted_and_begins_anew_when_they_come_back() {
        LmsPerson learner = stage.town().newSupervisor();
        LmsCourse course = stage.town().organisation().mainCourse();
        roster.lms().withdraw(learner, course);
        roster.readAgain();
        assertEquals(0, stage.rows().count(CURRENT, learner.name()));
        assertEquals(1, stage.rows().count(ALL_OF, learner.name()));
        assertEquals(0, stage.rows().count(IN_GROUP, learner.name()));
        roster.lms().enrol(learner, course);
        roster.readAgain();
        assertEquals(1, stage.rows().count(CURRENT, learner.name()));
        assertEquals(2, stage.rows().count(ALL_OF, learner.name()));
        assertEquals(1, stage.rows().count(IN_GROUP, learner.name()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ROSTER_HOSTILE_LINK, ROSTER_ENDLESS, foreign_host",
        "ROSTER_ENDLESS, ROSTER_ENDLESS, endless",
        "ROSTER_HUGE_PAGE, ROSTER_HUGE_PAGE, too_long",
        "ROSTER_AS_PAGE, ROSTER_AS_PAGE, not_json",
        "SERVICE_FORBIDDEN, SERVICE_FORBIDDEN, forbidden",
        "SERVICE_BROKEN, SERVICE_BROKEN, server_error",
        "SERVICE_BUSY, SERVICE_BUSY, busy",
    })
    void a_reading_that_fails_or_breaks_off_ends_nobody(Quirk quirk, Quirk second, String reason) {
        LmsPerson learner = stage.town().newSupervisor();
        LmsCourse course = stage.town().organisation().mainCourse();
        roster.lms().withdraw(learner, course).with(quirk, second);
        roster.readAgain();
        assertEquals(reason, roster.text("select failure from roster_course"));
        assertEquals(1, stage.rows().count(CURRENT, learner.name()));
        assertEquals(1, stage.rows().count(IN_GROUP, learner.name()));
        Pages.assertSound(roster.lead().open("/roster"));
        assertTrue(
                roster.lead().page().text().contains("Nobody’s membership has been ended"),
                roster.lead().page()::text);
        roster.lms().behaving();
        roster.readAgain();
        assertEquals("", roster.text("select failure from roster_course"));
        assertEquals(0, stage.rows().count(CURRENT, learner.name()));
        roster.lms().enrol(learner, course);
    }

    @Test
    void a_lead_by_the_roster_who_teaches_no_more_stays_until_a_lead_decides() {
        LmsPerson teacher = stage.town().newStaff();
        LmsCourse course = stage.town().organisation().mainCourse();
        stage.inside(teacher, "");
        roster.await(
                "select count(*) from role_grant g join person p on p.id = g.person_id where p.name = ? and"
                        + " g.role = 'LEAD'",
                1,
                teacher.name());
        roster.lms().withdraw(teacher, course);
        roster.readAgain();
        assertEquals(List.of("LEAD", "STAFF"), Persons.rolesOf(stage, teacher));
        LaunchClient lead = roster.lead();
        Pages.assertSound(lead.open("/roster"));
        assertTrue(lead.page().text().contains("No longer a teacher in the learning site"), lead.page()::text);
        lead.submit(lead.page().form("/leads/" + Persons.idOf(stage, teacher) + "/kept"));
        assertFalse(lead.page().text().contains("No longer a teacher in the learning site"), lead.page()::text);
        assertEquals(List.of("LEAD", "STAFF"), Persons.rolesOf(stage, teacher));
    }

    @Test
    void the_button_works_once_a_minute() {
        roster.readAgain();
        roster.lead().open("/programme/4");
        assertEquals(
                409,
                roster.lead()
                        .post("/roster/" + roster.course() + "/reading", Map.of())
                        .status());
    }

    @Test
    void names_are_not_taken_away_by_a_platform_that_withholds_them() {
        LmsPerson learner = stage.town().newSupervisor();
        roster.lms().with(Quirk.ROSTER_WITHOUT_NAMES);
        roster.readAgain();
        assertEquals(1, stage.rows().count(CURRENT, learner.name()));
    }

    @Test
    void pages_and_launches_ask_the_database_no_more_often_than_without_rosters() {
        LmsPerson teacher = stage.town().newStaff();
        Stage.grant(roster.lms(), Set.of());
        stage.inside(teacher, "");
        int without = statements(() -> stage.inside(teacher, ""));
        Stage.grant(roster.lms(), Scopes.ALL);
        stage.inside(teacher, "");
        int with = statements(() -> stage.inside(teacher, ""));
        int courses = statements(() -> roster.lead().open("/roster"));
        int members = statements(() -> roster.lead().open("/roster/" + roster.course()));
        System.out.println("SQL statements: launch and home without rosters " + without + ", with " + with
                + "; courses " + courses + ", members " + members);
        assertEquals(without, with);
        assertTrue(courses <= 8 && members <= 8, courses + " and " + members);
    }

    /** The fewest of several times, because Waymark works in the background now and then. */
    private static int statements(Runnable what) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            stage.tap().heard();
            what.run();
            fewest = Math.min(fewest, stage.tap().heard().size());
        }
        return fewest;
    }

    @Test
    void the_other_organisation_has_none_of_it() {
        assertEquals(
                0,
                stage.rows()
                        .count(
                                "select count(*) from roster_course c join organisation o"
                                        + " on o.organisation_id = c.organisation_id where o.name = ?",
                                stage.otherTown().organisation().name()));
        assertTrue(stage.town().organisation().people(LmsRole.STUDENT).size() > 300);
    }

    @Test
    void ten_thousand_members_are_read_and_kept_in_twenty_seconds() throws IOException {
        long before = StartHttpIT.residentMib(stage.waymark().pid());
        roster.lms().with(Quirk.ROSTER_OF_TEN_THOUSAND);
        Instant start = Instant.now();
        roster.readAgain();
        Duration first = Duration.between(start, Instant.now());
        long members = stage.rows().count("select members from roster_course");
        long after = StartHttpIT.residentMib(stage.waymark().pid());
        start = Instant.now();
        roster.readAgain();
        Duration again = Duration.between(start, Instant.now());
        System.out.println("Roster of " + members + " members read and kept in " + first.toMillis() + " ms, again in "
                + again.toMillis() + " ms; resident " + before + " MiB before, " + after + " MiB after");
        assertTrue(members > 10_000, () -> members + " members");
        assertTrue(first.toSeconds() < 20, first::toString);
        assertTrue(again.toSeconds() < 20, again::toString);
        assertTrue(after - before < 150, before + " MiB before, " + after + " MiB after");
        roster.lms().behaving();
        roster.readAgain();
        roster.readAgain();
        assertTrue(stage.rows().count("select members from roster_course") < 1_000, "nobody has left");
        assertTrue(stage.rows().count("select count(*) from roster_member") > 10_000, "somebody was deleted");
    }
}
