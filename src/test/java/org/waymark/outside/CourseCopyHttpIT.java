package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.Form;
import org.waymark.practice.Grading;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.grades.Grade;
import org.waymark.practice.grades.LineItem;

/** A course is copied in the LMS: a lead is asked whose group it is, and what follows reaches every room. */
@Outside
class CourseCopyHttpIT {
    private static final String CUSTOM = "https://purl.imsglobal.org/spec/lti/claim/custom";
    private static final String HISTORY = "context_history";
    private static final String IN_GROUP = "select count(*) from group_member m join person p"
            + " on p.organisation_id = m.organisation_id and p.id = m.person_id"
            + " where m.until is null and p.name = ? and m.group_id = cast(? as uuid)";
    private static final String READ = "select count(*) from roster_course where group_id = cast(? as uuid)"
            + " and read_at is not null and failure = ''";
    private static final String ANSWERS =
            "select count(*) from audit_line where action in ('cohort.same-group', 'cohort.new-group')"
                    + " and subject_id = cast(? as uuid)";

    private static RosterStage roster;
    private static Stage stage;
    private static CopiedCourses courses;

    @BeforeAll
    static void open() {
        roster = new RosterStage();
        stage = roster.stage();
        courses = new CopiedCourses(stage);
    }

    @AfterAll
    static void close() {
        if (roster != null) {
            roster.close();
        }
    }

    @Test
    void a_lead_is_asked_and_a_new_group_stays_as_it_is() {
        LmsCourse first = courses.known();
        LmsCourse copy = courses.copyOf(first);
        courses.inside(stage.town().newSupervisor(), copy, "");
        String before = courses.group(copy);
        String path = courses.question(copy);
        LaunchClient lead = roster.lead();
        WebPage list = lead.open("/roster");
        Pages.assertSound(list);
        assertTrue(list.text().contains("Copied from “" + first.title() + "”"), list::text);
        assertTrue(list.body().contains(path), "no link to the question");
        WebPage question = lead.open(path);
        Pages.assertSound(question);
        assertTrue(
                question.text().contains("“" + copy.title() + "” was copied from “" + first.title()), question::text);
        assertEquals(0, stage.rows().count(ANSWERS, before));
        WebPage answered = answer(lead, path, "new");
        Pages.assertSound(answered);
        assertTrue(answered.text().contains("It is a new group"), answered::text);
        assertTrue(answered.forms().stream()
                .noneMatch(form -> form.action().getPath().endsWith("/origin")));
        assertFalse(lead.open("/roster").body().contains(path), "asked again");
        assertEquals(before, courses.group(copy));
        assertEquals(1, stage.rows().count(ANSWERS, before));
    }

    @Test
    void the_same_people_carry_on_with_their_clock_their_scores_and_their_roster() {
        LmsPerson teacher = stage.town().newStaff();
        LmsPerson learner = stage.town().newSupervisor();
        LmsPerson early = stage.town().newSupervisor();
        LmsPerson leaver = stage.town().newSupervisor();
        Marks marks = new Marks(stage, stage.lms());
        LmsCourse first = courses.copyOf(stage.lms().organisation().mainCourse());
        courses.inside(leaver, first, "");
        LaunchClient clock = courses.inside(teacher, first, "programme/4");
        clock.open("/programme/4/clock");
        clock.post("/programme/4/clock", Map.of("press", "group.start"));
        String group = courses.group(first);
        roster.await(IN_GROUP, 1, learner.name(), group);
        marks.completed(learner, 2, 2);

        LmsCourse copy = courses.copyOf(first);
        LineItem column = stage.lms().acceptGrades(copy.opening("programme/2"), Grading.byHand((int) Marks.FULL));
        stage.lms().withdraw(leaver, copy);
        LaunchClient came = courses.inside(early, copy, "programme/2");
        Marks.await("the place", () -> places(courses.group(copy)) == 1);
        String other = courses.group(copy);
        assertNotEquals(group, other);
        assertEquals(0, stage.rows().count(IN_GROUP, learner.name(), other));
        assertTrue(stage.lms().gradebook().grade(column.id(), learner.subject()).isEmpty());

        assertTrue(answer(roster.lead(), "/groups/" + other + "/origin", "same")
                .text()
                .contains("same people"));

        assertEquals(group, courses.group(copy));
        assertEquals(other, courses.group(first));
        assertEquals(1, stage.rows().count(IN_GROUP, early.name(), group));
        assertEquals(0, stage.rows().count(IN_GROUP, early.name(), other));
        assertTrue(came.open("/programme/4/clock").text().contains("The clock of your group"), "no clock for them");
        Marks.await("full points in the copy", () -> stage.lms()
                .gradebook()
                .grade(column.id(), learner.subject())
                .flatMap(Grade::points)
                .filter(points -> points == Marks.FULL)
                .isPresent());
        roster.await(
                "select count(*) from roster_course where group_id = cast(? as uuid) and memberships = ''", 1, group);
        courses.inside(teacher, copy, "");
        readTwice(group);
        assertEquals(1, stage.rows().count(IN_GROUP, learner.name(), group));
        roster.await(IN_GROUP, 0, leaver.name(), group);
        LaunchClient learns = courses.inside(learner, copy, "programme/4");
        assertTrue(learns.open("/programme/4/clock").text().contains("The clock of your group"));
        courses.inside(leaver, first, "");
        assertEquals(1, stage.rows().count(IN_GROUP, leaver.name(), other));
        assertEquals(0, stage.rows().count(IN_GROUP, leaver.name(), group));
    }

    @Test
    void courses_that_were_both_read_exchange_addresses_and_teachers_and_keep_their_members_until_read() {
        LmsPerson one = stage.town().newStaff();
        LmsPerson both = stage.town().newStaff();
        LmsCourse first = courses.copyOf(stage.lms().organisation().mainCourse());
        courses.inside(one, first, "");
        courses.inside(both, first, "");
        LmsCourse copy = courses.copyOf(first);
        courses.inside(both, copy, "");
        String group = courses.group(first);
        String other = courses.group(copy);
        List.of(group, other)
                .forEach(each -> roster.await(
                        "select count(*) from roster_course where group_id = cast(? as uuid) and read_at is not null"
                                + " and claim is null",
                        1,
                        each));
        String members = "select count(*) from roster_member m join roster_course c on c.id = m.course_id"
                + " where c.group_id = cast(? as uuid) and m.until is null";
        long before = stage.rows().count(members, group);
        answer(roster.lead(), "/groups/" + other + "/origin", "same");
        assertTrue(address(group).contains(Integer.toString(copy.id())), () -> address(group));
        assertTrue(address(other).contains(Integer.toString(first.id())), () -> address(other));
        assertEquals(before, stage.rows().count(members, group), "somebody was ended by no reading");
        String teachers = "select count(*) from roster_teacher t join roster_course c on c.id = t.course_id"
                + " join person p on p.id = t.person_id where c.group_id = cast(? as uuid) and p.name = ?";
        assertEquals(0, stage.rows().count(teachers, group, one.name()), "opened a course that they did not open");
        assertEquals(1, stage.rows().count(teachers, other, one.name()));
        assertEquals(1, stage.rows().count(teachers, group, both.name()));
        assertEquals(1, stage.rows().count(teachers, other, both.name()));
        roster.await(READ, 1, group);
    }

    @Test
    void of_two_leads_who_press_at_once_one_decides_and_both_see_what() {
        LmsCourse copy = courses.copyOf(courses.known());
        courses.inside(stage.town().newSupervisor(), copy, "");
        String group = courses.group(copy);
        String path = courses.question(copy);
        LaunchClient second = Leads.lead(stage);
        Form same = button(roster.lead(), path, "same");
        Form other = button(second, path, "new");
        CompletableFuture<WebPage> theirs = CompletableFuture.supplyAsync(() -> second.submit(other));
        WebPage ours = roster.lead().submit(same);
        List<WebPage> pages = List.of(ours, theirs.join());
        assertEquals(List.of(200, 200), pages.stream().map(WebPage::status).toList());
        assertEquals(1, stage.rows().count(ANSWERS, group));
        assertEquals(
                1,
                pages.stream()
                        .map(page -> page.text().contains("It is a new group"))
                        .distinct()
                        .count());
    }

    @Test
    void somebody_who_is_no_lead_and_a_lead_of_another_organisation_find_no_such_page() {
        LmsCourse copy = courses.copyOf(courses.known());
        LaunchClient learner = courses.inside(stage.town().newSupervisor(), copy, "");
        LaunchClient teacher = courses.inside(stage.town().newMentor(), copy, "");
        LmsPerson leadElsewhere = stage.otherTown().newStaff();
        LaunchClient.inFrame().launch(stage.otherLms().launch(leadElsewhere));
        roster.await(
                "select count(*) from role_grant g join person p on p.id = g.person_id"
                        + " where p.name = ? and g.role = 'LEAD' and g.organisation_id = (select organisation_id from"
                        + " organisation where name = '"
                        + stage.otherTown().organisation().name() + "')",
                1,
                leadElsewhere.name());
        LaunchClient stranger = LaunchClient.inFrame();
        stranger.launch(stage.otherLms().launch(leadElsewhere));
        assertEquals(200, stranger.open("/roster").status());
        String path = courses.question(copy);
        String own = learner.open("/no-such-page").text();
        for (LaunchClient browser : List.of(learner, teacher, stranger)) {
            assertEquals(404, browser.open(path).status());
            browser.open("/leave");
            Map<String, String> fields = Map.of("decision", "same", "version", "0");
            assertEquals(404, browser.post(path, fields).status());
        }
        assertFalse(own.isEmpty());
        assertEquals(0, stage.rows().count(ANSWERS, courses.group(copy)));
    }

    @Test
    void an_answer_to_what_is_not_so_any_more_and_a_button_that_is_none_decide_nothing() {
        LmsCourse copy = courses.copyOf(courses.known());
        courses.inside(stage.town().newSupervisor(), copy, "");
        String path = courses.question(copy);
        LaunchClient lead = roster.lead();
        assertEquals(
                409,
                lead.submit(button(lead, path, "same").with("version", "7")).status());
        Pages.assertSound(lead.page());
        assertEquals(
                409,
                lead.submit(button(lead, path, "same").with("version", "x")).status());
        assertEquals(422, lead.submit(button(lead, path, "both")).status());
        assertEquals(
                403,
                lead.submit(button(lead, path, "same").with("form", "forged")).status());
        assertEquals(0, stage.rows().count(ANSWERS, courses.group(copy)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$Context.id.history", "", "  ,,", "SELF,SELF", "999999,888888", "\u0000\u0007,\u007f", "LONG"})
    void a_history_that_names_no_course_of_ours_asks_nothing(String history) {
        LmsCourse first = courses.known();
        LmsCourse copy = courses.copyOf(first);
        String told =
                history.replace("SELF", Integer.toString(copy.id())).replace("LONG", "x,".repeat(10_000) + first.id());
        open(copy, told);
        assertEquals(404, roster.lead().open(courses.question(copy)).status());
    }

    @Test
    void a_hostile_history_that_names_a_course_of_ours_first_is_asked_about() {
        LmsCourse first = courses.known();
        LmsCourse copy = courses.copyOf(first);
        open(
                copy,
                "\u0000,<script>alert(1)</script>,'); drop table person;--," + first.id() + "\u0007,"
                        + "y,".repeat(10_000));
        WebPage question = roster.lead().open(courses.question(copy));
        assertEquals(200, question.status());
        assertTrue(question.text().contains("was copied from “" + first.title()), question::text);
    }

    @Test
    void a_launch_into_a_known_group_asks_the_database_no_more_than_before() {
        LmsCourse copy = courses.copyOf(courses.known());
        LaunchClient somebody = courses.inside(stage.town().newSupervisor(), copy, "");
        stage.tap().heard();
        courses.inside(stage.town().newSupervisor(), copy, "");
        assertTrue(
                stage.tap().heard().stream().noneMatch(statement -> statement.contains("course_copy")),
                "a known group is looked up among copies");
        assertEquals(200, somebody.open("/").status());
    }

    private static void open(LmsCourse course, String history) {
        LaunchClient browser = LaunchClient.inFrame();
        LmsPerson person = courses.now(stage.town().newSupervisor());
        WebPage page = browser.launch(
                stage.lms().launch(person, course.opening("")).changing(claims -> changed(claims, history)));
        assertEquals(200, page.status(), page::text);
    }

    private static void changed(Map<String, Object> claims, String history) {
        Map<String, Object> custom = new LinkedHashMap<>();
        ((Map<?, ?>) claims.get(CUSTOM)).forEach((name, value) -> custom.put((String) name, value));
        custom.put(HISTORY, history);
        claims.put(CUSTOM, custom);
    }

    private static WebPage answer(LaunchClient lead, String path, String decision) {
        return lead.submit(button(lead, path, decision));
    }

    private static Form button(LaunchClient lead, String path, String decision) {
        return lead.open(path).form("/origin").with("decision", decision);
    }

    private static long places(String group) {
        return stage.rows().count("select count(*) from scored_place where group_id = cast(? as uuid)", group);
    }

    private static String address(String group) {
        return roster.text("select memberships from roster_course where group_id = cast(? as uuid)", group);
    }

    /** Of a list in several pages somebody must be missing twice; the second reading comes soon after the first. */
    private static void readTwice(String group) {
        roster.await(READ, 1, group);
        stage.rows()
                .change(
                        "update roster_course set due_at = now() - interval '1 second' where due_at is not null"
                                + " and group_id = cast(? as uuid)",
                        group);
    }
}
