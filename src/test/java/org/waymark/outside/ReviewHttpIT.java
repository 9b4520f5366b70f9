package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.LmsActivity;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A teacher opens somebody's work from the gradebook: how far they are, for their own teacher, and never their words. */
@Outside
class ReviewHttpIT {
    private static final String FOR_USER = "https://purl.imsglobal.org/spec/lti/claim/for_user";
    private static final String NOBODY = "There is nobody here whose progress you can see.";
    private static final List<String> SECRETS = List.of("Heron-note", "Heron-jot");

    private static final String ROLES = "https://purl.imsglobal.org/spec/lti/claim/roles";
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private Stage stage;
    private LmsActivity activity;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        activity = stage.activity("programme/4");
    }

    @AfterEach
    void behave() {
        stage.lms().behaving();
    }

    @Test
    void the_teacher_of_the_course_sees_what_is_done_and_no_word_of_theirs() {
        LmsPerson person = writer();
        new Marks(stage, stage.lms()).completed(person, 7, 8);
        LmsPerson teacher = stage.town().newStaff();
        WebPage page = review(LaunchClient.inFrame(), teacher, person);
        assertEquals(200, page.status());
        Pages.assertSound(page);
        assertEquals("How far " + person.name() + " is", page.heading());
        assertTrue(page.text().contains("2 of 12 sessions done"), page::text);
        assertTrue(page.text().contains("Session 4, Ethics and values: 1 of 4 parts done"), page::text);
        for (String secret : SECRETS) {
            assertFalse(page.body().contains(secret), "shows " + secret);
        }
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from audit_line where action = 'cohort.progress-read'"
                                        + " and actor_id = cast(? as uuid) and subject_id = cast(? as uuid)",
                                Persons.idOf(stage, teacher),
                                Persons.idOf(stage, person)));
    }

    @Test
    void what_a_teacher_can_reach_from_there_is_their_own() {
        LmsPerson person = writer();
        LaunchClient teacher = LaunchClient.inFrame();
        review(teacher, stage.town().newStaff(), person);
        String jot = stage.rows()
                .texts("select id from jot where person_id = cast(? as uuid)", Persons.idOf(stage, person))
                .get(0);
        assertEquals(404, teacher.open("/jots/" + jot).status());
        for (String path : List.of("/programme/4", "/tasks", "/kept", "/")) {
            WebPage page = teacher.open(path);
            SECRETS.forEach(secret -> assertFalse(page.body().contains(secret), path + " shows " + secret));
        }
    }

    @Test
    void the_teacher_of_another_course_sees_nothing() {
        LmsPerson person = writer();
        LmsCourse spring = stage.lms().organisation().courses().get(1);
        LaunchClient other = LaunchClient.inFrame();
        WebPage page = other.launch(stage.lms().review(stage.town().newStaff(), spring.opening("programme/4"), person));
        assertRefused(page);
        assertRefused(other.open("/participants/" + Persons.idOf(stage, person)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Administrator", "Manager", "Mentor"})
    void who_is_of_the_staff_without_teaching_sees_nothing(String role) {
        LmsPerson person = writer();
        LaunchClient other = LaunchClient.inFrame();
        WebPage page = other.launch(stage.lms()
                .launch(stage.town().newStaff(), activity)
                .changing(claims -> claims.put(ROLES, List.of(MEMBERSHIP + role))));
        assertEquals(200, page.status(), page::text);
        assertRefused(other.open("/participants/" + Persons.idOf(stage, person)));
    }

    @Test
    void a_teacher_of_two_courses_sees_in_each_visit_its_own_course_only() {
        LmsPerson person = writer();
        LmsPerson teacher = stage.town().newStaff();
        assertEquals(200, review(LaunchClient.inFrame(), teacher, person).status());
        LmsCourse spring = stage.lms().organisation().courses().get(1);
        LaunchClient elsewhere = LaunchClient.inFrame();
        elsewhere.launch(stage.lms().launch(teacher, spring.opening("")));
        assertRefused(elsewhere.open("/participants/" + Persons.idOf(stage, person)));
    }

    @Test
    void whoever_left_the_course_is_no_longer_seen() {
        LmsPerson person = writer();
        LaunchClient teacher = LaunchClient.inFrame();
        LmsPerson whoTeaches = stage.town().newStaff();
        assertEquals(200, review(teacher, whoTeaches, person).status());
        stage.rows()
                .change(
                        "update group_member set until = now() where person_id = cast(? as uuid)",
                        Persons.idOf(stage, person));
        assertRefused(teacher.open("/participants/" + Persons.idOf(stage, person)));
        assertRefused(review(teacher, whoTeaches, person));
    }

    @Test
    void a_learner_opens_nobodys_work_although_the_lms_signs_it() {
        stage.lms().with(Quirk.STUDENT_REVIEW);
        LmsPerson person = writer();
        LmsPerson curious = stage.town().newSupervisor();
        WebPage refused = review(LaunchClient.inFrame(), curious, person);
        assertEquals(403, refused.status());
        Pages.assertSound(refused);
        assertTrue(refused.text().contains("for_user_refused"), refused::text);
        assertFalse(refused.text().contains(person.name()), refused::text);
        LaunchClient inside = stage.inside(curious, "");
        assertRefused(inside.open("/participants/" + Persons.idOf(stage, person)));
        assertRefused(inside.open("/participants/" + Persons.idOf(stage, curious)));
    }

    @Test
    void somebody_who_never_came_has_a_page_that_says_so() {
        LmsPerson absent = stage.town().newSupervisor();
        LaunchClient teacher = LaunchClient.inFrame();
        WebPage page = review(teacher, stage.town().newStaff(), absent);
        assertEquals(200, page.status());
        Pages.assertSound(page);
        assertEquals("Not here yet", page.heading());
        assertFalse(page.text().contains(absent.name()), "tells whom it does not know");
        assertRefused(teacher.open("/participants/00000000-0000-4000-8000-000000000000"));
        assertEquals(404, teacher.open("/participants/somebody").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "number", "long", "control"})
    void a_message_about_nobody_is_refused_with_a_page(String kind) {
        LaunchClient teacher = LaunchClient.inFrame();
        WebPage page = teacher.launch(stage.lms()
                .review(stage.town().newStaff(), activity, stage.town().newSupervisor())
                .changing(claims -> spoil(claims, kind)));
        assertEquals(400, page.status(), page::text);
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
        assertTrue(teacher.visit().isEmpty(), "let in");
    }

    @Test
    void another_organisation_sees_nobody_of_ours() {
        LmsPerson person = writer();
        LaunchClient stranger = LaunchClient.inFrame();
        LmsActivity theirs = stage.otherLms().organisation().mainCourse().opening("programme/4");
        WebPage page = stranger.launch(stage.otherLms().review(stage.otherTown().newStaff(), theirs, person));
        assertEquals("Not here yet", page.heading(), "the same number is somebody else there");
        assertRefused(stranger.open("/participants/" + Persons.idOf(stage, person)));
    }

    private static void spoil(Map<String, Object> claims, String kind) {
        switch (kind) {
            case "none" -> claims.remove(FOR_USER);
            case "number" -> claims.put(FOR_USER, Map.of("user_id", 7));
            case "long" -> claims.put(FOR_USER, Map.of("user_id", "7".repeat(300)));
            case "control" -> claims.put(FOR_USER, Map.of("user_id", "7\u0007"));
            default -> claims.put(FOR_USER, Map.of("user_id", ""));
        }
    }

    private WebPage review(LaunchClient browser, LmsPerson teacher, LmsPerson about) {
        return browser.launch(stage.lms().review(teacher, activity, about));
    }

    private LmsPerson writer() {
        Desk desk = Desk.at(stage, 4);
        desk.write("introduction", "s04-introduction-question", SECRETS.get(0));
        desk.keep(SECRETS.get(1), "action-log");
        desk.press("introduction", "done");
        return desk.person();
    }

    private static void assertRefused(WebPage page) {
        assertEquals(404, page.status(), page::text);
        assertTrue(page.text().contains(NOBODY), page::text);
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
    }
}
