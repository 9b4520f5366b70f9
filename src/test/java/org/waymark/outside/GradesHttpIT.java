package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.practice.LmsActivity;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.grades.LineItem;

/** Completed sessions arrive in the gradebook, whatever the LMS answers; on a stage of its own. Fault F10. */
@Outside
class GradesHttpIT {
    private static final String ROLES = "https://purl.imsglobal.org/spec/lti/claim/roles";
    private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    private static Stage stage;
    private static Marks marks;

    @BeforeAll
    static void build() {
        stage = Stage.open("grades");
        marks = new Marks(stage, stage.lms());
    }

    @AfterAll
    static void takeDown() {
        stage.close();
    }

    @AfterEach
    void behave() {
        stage.lms().behaving();
        marks.makeDue();
    }

    @Test
    void a_completed_session_is_in_the_gradebook_with_full_points_and_undoing_it_takes_nothing_away() {
        marks.column("programme/4");
        LmsPerson person = stage.town().newSupervisor();
        Desk desk = marks.complete(person, 4);
        Marks.await("full points", () -> marks.isFull("programme/4", person));
        long posts = posts(person);
        desk.press("introduction", "undone");
        desk.press("introduction", "done");
        Marks.await("the news is taken", () -> stage.rows().count("select count(*) from score_news") == 0);
        assertEquals("DELIVERED", marks.score("state", "programme/4", person));
        assertEquals(posts, posts(person), "told twice");
        assertTrue(marks.isFull("programme/4", person));
    }

    @Test
    void what_was_completed_before_the_course_showed_it_arrives_when_the_activity_is_opened() {
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "");
        marks.completed(person, 1, 1);
        assertEquals("", marks.score("state", "programme/1", person));
        marks.column("programme/1");
        stage.inside(stage.town().newSupervisor(), "programme/1");
        Marks.await("full points", () -> marks.isFull("programme/1", person));
    }

    @Test
    void the_programme_is_told_when_all_twelve_sessions_are_complete_and_not_before() {
        marks.column("programme");
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "programme");
        marks.completed(person, 1, 11);
        marks.tell(person);
        Marks.await("the news is taken", () -> stage.rows().count("select count(*) from score_news") == 0);
        assertEquals("", marks.score("state", "programme", person), "something that would erase a grade was queued");
        marks.completed(person, 12, 12);
        marks.tell(person);
        Marks.await("full points", () -> marks.isFull("programme", person));
    }

    @Test
    void an_activity_without_a_column_gets_one_and_only_one() {
        LmsActivity activity = marks.activity("programme/6");
        List<LmsPerson> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LmsPerson person = stage.town().newSupervisor();
            stage.inside(person, "");
            marks.completed(person, 6, 6);
            people.add(person);
        }
        stage.inside(people.get(0), "programme/6");
        people.forEach(person -> marks.awaitState("DELIVERED", "programme/6", person));
        List<LineItem> items = stage.lms().gradebook().itemsOf(activity.resourceLinkId());
        assertEquals(1, items.size(), items::toString);
        assertEquals("programme/6", items.get(0).resourceId());
        people.forEach(person -> assertEquals(
                Optional.of(items.get(0).scoreMaximum()),
                stage.lms()
                        .gradebook()
                        .grade(items.get(0).id(), person.subject())
                        .orElseThrow()
                        .points()));
    }

    @Test
    void a_copied_course_is_told_as_well() {
        marks.column("programme/2");
        LmsPerson person = stage.town().newSupervisor();
        marks.complete(person, 2);
        Marks.await("full points", () -> marks.isFull("programme/2", person));
        LmsCourse copy = stage.lms().copy(stage.lms().organisation().mainCourse());
        LmsActivity copied = copy.opening("programme/2");
        LmsPerson there = stage.lms().organisation().person(person.username());
        LaunchClient.inFrame().launch(stage.lms().launch(there, copied));
        LineItem column = stage.lms().gradebook().itemOf(copied).orElseThrow();
        Marks.await("full points in the copy", () -> stage.lms()
                .gradebook()
                .grade(column.id(), person.subject())
                .isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SERVICE_FORGETS_TOKENS",
                "TOKEN_REFUSED_ONCE",
                "TOKEN_BUSY",
                "TOKEN_DOWN",
                "TOKEN_AS_PAGE",
                "SERVICE_BUSY",
                "SERVICE_BROKEN",
                "SCORE_KEPT_THEN_BROKEN"
            })
    void a_bad_day_of_the_lms_is_waited_for(Quirk quirk) {
        marks.column("programme/7");
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "programme/7");
        stage.lms().accessTokens().forgetAll();
        stage.lms().with(quirk);
        marks.completed(person, 7, 7);
        marks.tell(person);
        Marks.await(
                "a try",
                () -> !marks.score("attempts", "programme/7", person).matches("0?")
                        && !marks.score("state||reason", "programme/7", person).equals("WAITING"));
        stage.lms().behaving();
        marks.makeDue();
        Marks.await("full points", () -> marks.isFull("programme/7", person));
        marks.awaitState("DELIVERED", "programme/7", person);
        assertEquals(1, graded(person), "more than one grade");
    }

    @Test
    void a_score_that_was_taken_although_its_answer_was_lost_is_delivered_by_the_second_try() {
        marks.column("programme/7");
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "programme/7");
        stage.lms().with(Quirk.SCORE_KEPT_THEN_HANGS).hangingFor(Duration.ofSeconds(20));
        marks.completed(person, 7, 7);
        marks.tell(person);
        Marks.await(
                "no answer", () -> marks.score("reason", "programme/7", person).equals("timeout"));
        stage.lms().behaving();
        marks.makeDue();
        marks.awaitState("DELIVERED", "programme/7", person);
        assertEquals("superseded", marks.score("reason", "programme/7", person));
        assertTrue(marks.isFull("programme/7", person));
    }

    @Test
    void what_the_lms_forbids_is_set_aside_with_its_words_and_sent_again_by_an_administrator() {
        marks.column("programme/8");
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "programme/8");
        stage.lms().with(Quirk.SERVICE_FORBIDDEN);
        marks.completed(person, 8, 8);
        marks.tell(person);
        marks.awaitState("PARKED", "programme/8", person);
        stage.lms().behaving();
        LaunchClient administrator = stage.inside(stage.town().administrator(), "");
        WebPage page = administrator.open("/scores?state=parked");
        Pages.assertSound(page);
        assertTrue(page.text().contains(person.name()), page::text);
        assertTrue(page.text().contains(marks.score("answer", "programme/8", person)), page::text);
        String id = marks.score("id", "programme/8", person);
        administrator.submit(page.form("/scores/" + id + "/again"));
        Marks.await("full points", () -> marks.isFull("programme/8", person));
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from audit_line where action = 'grades.sent-again'"
                                        + " and subject_id = cast(? as uuid)",
                                id));
        WebPage told = stage.inside(person, "").open("/told");
        Pages.assertSound(told);
        assertTrue(told.text().contains("Session 8"), told::text);
    }

    @Test
    void a_column_that_was_removed_sets_its_scores_aside_and_nobody_makes_another() {
        LineItem item = marks.column("programme/9");
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "programme/9");
        Marks.await(
                "the place",
                () -> stage.rows().count("select count(*) from scored_place where placement = 'programme/9'") > 0);
        stage.lms().gradebook().remove(item.id());
        marks.completed(person, 9, 9);
        marks.tell(person);
        marks.awaitState("PARKED", "programme/9", person);
        assertEquals("gone", marks.score("reason", "programme/9", person));
        assertEquals(
                List.of(),
                stage.lms().gradebook().itemsOf(marks.activity("programme/9").resourceLinkId()));
    }

    @Test
    void somebody_whom_the_lms_does_not_grade_is_refused_and_shown() {
        marks.column("programme/10");
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "programme/10");
        stage.lms().withdraw(person, stage.lms().organisation().mainCourse());
        marks.completed(person, 10, 10);
        marks.tell(person);
        marks.awaitState("REFUSED", "programme/10", person);
        WebPage page = stage.inside(stage.town().administrator(), "").open("/scores?state=refused");
        assertTrue(page.text().contains(person.name()), page::text);
    }

    @Test
    void a_test_user_is_never_graded() {
        marks.column("programme/11");
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient.inFrame()
                .launch(stage.lms()
                        .launch(person, marks.activity("programme/11"))
                        .changing(claims -> claims.put(ROLES, List.of(LEARNER, TEST_USER))));
        marks.completed(person, 11, 11);
        marks.tell(person);
        LmsPerson other = stage.town().newSupervisor();
        stage.inside(other, "programme/11");
        marks.completed(other, 11, 11);
        marks.tell(other);
        marks.awaitState("DELIVERED", "programme/11", other);
        assertEquals("", marks.score("state", "programme/11", person));
        assertEquals(0, posts(person));
    }

    @Test
    void an_lms_that_lets_us_wait_keeps_no_other_waiting() {
        Marks others = new Marks(stage, stage.otherLms());
        others.column("programme/3");
        marks.column("programme/3");
        LmsPerson there = stage.otherTown().newSupervisor();
        LaunchClient.inFrame().launch(stage.otherLms().launch(there, others.activity("programme/3")));
        stage.lms().with(Quirk.SERVICE_HANGS);
        for (int i = 0; i < 20; i++) {
            LmsPerson person = stage.town().newSupervisor();
            stage.inside(person, "programme/3");
            marks.completed(person, 3, 3);
            marks.tell(person);
        }
        Marks.await(
                "lanes that hang", () -> stage.rows().count("select count(*) from score where state = 'WAITING'") > 9);
        others.completed(there, 3, 3);
        others.tell(there);
        Duration took =
                Marks.await("the other LMS's score", Duration.ofSeconds(30), () -> others.isFull("programme/3", there));
        System.out.println("Score for an LMS beside one that hangs: " + took.toMillis() + " ms");
        assertTrue(took.compareTo(Duration.ofSeconds(16)) < 0, "waited for another: " + took);
    }

    @Test
    void a_lead_sees_numbers_and_a_supervisor_sees_no_such_page() {
        LaunchClient lead = Leads.lead(stage);
        WebPage numbers = lead.open("/scores");
        assertEquals(200, numbers.status());
        Pages.assertSound(numbers);
        assertFalse(numbers.body().contains("/again"), "a lead may send again");
        LaunchClient supervisor = stage.inside(stage.town().newSupervisor(), "");
        assertEquals(404, supervisor.open("/scores").status());
        WebPage told = supervisor.open("/told");
        assertEquals(200, told.status());
        Pages.assertSound(told);
        assertTrue(supervisor.open("/help/privacy").body().contains("/told\""), "not linked");
    }

    private static long posts(LmsPerson person) {
        return stage.lms().gradebook().posts().stream()
                .filter(post -> post.userId().equals(person.subject()))
                .count();
    }

    private static long graded(LmsPerson person) {
        return stage.lms().gradebook().grades().stream()
                .filter(grade -> grade.userId().equals(person.subject()))
                .count();
    }
}
