package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.LmsActivity;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.grades.Grade;

/** What was chosen for a course opens its page: in that course, in its copies, and after a restore. */
@Outside
class PlacedHttpIT {
    private static final String INSTEAD = "names a page that Waymark does not have";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    void every_page_that_was_placed_is_where_its_activity_leads() {
        LmsCourse course = Choosing.course(stage.lms());
        LmsCourse placed = everythingIn(course);
        List<LmsActivity> activities = chosen(placed);
        assertEquals(Choosing.OFFERED, activities.size());
        LmsPerson person = stage.town().newSupervisor();
        for (LmsActivity activity : activities) {
            assertOpensItsPage(person, activity);
        }
    }

    @Test
    void a_copied_course_and_a_restored_one_open_the_same_pages() {
        LmsCourse course = Choosing.course(stage.lms());
        Choosing.begun(stage, course)
                .tick("programme/4", "programme/day-2", "tasks")
                .write("points", "20")
                .add();
        LmsCourse placed = again(course);
        LmsPerson person = stage.town().newSupervisor();
        chosen(placed).forEach(activity -> assertOpensItsPage(person, activity));
        LmsCourse copy = stage.lms().copy(placed);
        assertEquals(3, chosen(copy).size());
        for (LmsActivity activity : chosen(copy)) {
            LmsActivity model = placed.called(activity.title());
            assertTrue(activity.resourceLinkId() != model.resourceLinkId(), "not a copy");
            assertOpensItsPage(person, activity);
        }
        LmsCourse restored = stage.lms().restore(placed, placed);
        List<LmsActivity> twice = chosen(restored);
        assertEquals(6, twice.size());
        twice.forEach(activity -> assertOpensItsPage(person, activity));
        long groups = stage.rows()
                .count(
                        "select count(*) from group_member m join person p on p.organisation_id = m.organisation_id and"
                                + " p.id = m.person_id where p.name = ? and m.until is null",
                        person.name());
        assertEquals(2, groups, "the course and its copy, which a restore adds nothing to");
    }

    @Test
    void a_copy_is_graded_where_points_were_wanted_and_nowhere_else() {
        LmsCourse course = Choosing.course(stage.lms());
        Choosing.begun(stage, course)
                .tick("programme/9", "programme/10")
                .write("title.programme/9", "Without points")
                .write("title.programme/10", "With points")
                .write("points.programme/10", "20")
                .add();
        LmsCourse copy = stage.lms().copy(again(course));
        Marks marks = new Marks(stage, stage.lms());
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "");
        marks.completed(person, 9, 10);
        for (String title : List.of("Without points", "With points")) {
            LaunchClient.inFrame().launch(stage.lms().launch(person, copy.called(title)));
        }
        marks.tell(person);
        Marks.await("the points in the copy", () -> grade(copy.called("With points"), person)
                .flatMap(Grade::points)
                .equals(Optional.of(20.0)));
        assertTrue(stage.lms().gradebook().itemOf(copy.called("Without points")).isEmpty(), "made a column by itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme/13",
                "programme/99",
                "appraisal",
                "../people",
                "//evil.example/x",
                "https://evil.example/",
                "javascript:alert(1)",
                "<script>alert(1)</script>",
                "programme/4?x=1",
                "%2e%2e%2fconnection"
            })
    void an_activity_of_a_page_that_is_not_there_opens_home_and_says_so(String destination) {
        LaunchClient browser = LaunchClient.inFrame();
        WebPage page =
                browser.launch(stage.lms().launch(stage.town().newSupervisor()).to(destination));
        assertEquals(200, page.status());
        assertEquals(stage.address().getAuthority(), page.address().getAuthority());
        assertEquals(browser.visit() + "/", page.address().getPath());
        assertTrue(page.text().contains(INSTEAD), page::text);
        assertTrue(page.text().contains("Your next step"), page::text);
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
        assertEquals(-1, page.body().indexOf("evil.example"));
        assertEquals(-1, browser.open("/").text().indexOf(INSTEAD), "says it for ever");
    }

    private LmsCourse everythingIn(LmsCourse course) {
        Choosing choosing = Choosing.begun(stage, course);
        choosing.press("all");
        assertEquals(200, choosing.add().status());
        return again(course);
    }

    private void assertOpensItsPage(LmsPerson person, LmsActivity activity) {
        String key = activity.destination();
        LaunchClient browser = LaunchClient.inFrame();
        WebPage page = browser.launch(stage.lms().launch(person, activity));
        assertEquals(200, page.status(), page::text);
        String day = key.startsWith("programme/day-") ? key.replace("programme/", "") : "";
        String path = key.equals("home") ? "/" : day.isEmpty() ? "/" + key : "/programme";
        assertEquals(browser.visit() + path, page.address().getPath(), activity.title());
        assertTrue(day.isEmpty() || page.body().contains("id=\"" + day + "\""), "no place on the page for " + key);
        assertEquals(-1, page.text().indexOf(INSTEAD));
    }

    private Optional<Grade> grade(LmsActivity activity, LmsPerson person) {
        return stage.lms().gradebook().itemOf(activity).flatMap(item -> stage.lms()
                .gradebook()
                .grade(item.id(), person.subject()));
    }

    private LmsCourse again(LmsCourse course) {
        return stage.lms().organisation().course(course.id()).orElseThrow();
    }

    private static List<LmsActivity> chosen(LmsCourse course) {
        return course.activities().stream()
                .filter(activity -> activity.picked().isPresent())
                .toList();
    }
}
