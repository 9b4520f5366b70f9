package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.LmsActivity;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A teacher chooses pages of Waymark for a course: what is offered, what is answered, what is refused. */
@Outside
class PickerHttpIT {
    private static final List<String> OFFERED = Stream.of(
                    Stream.of("home", "programme", "programme/day-1", "programme/day-2", "programme/day-3"),
                    IntStream.rangeClosed(1, 12).mapToObj(number -> "programme/" + number),
                    Stream.of("tasks", "self-assessment", "development", "reflection"))
            .flatMap(keys -> keys)
            .toList();

    private Stage stage;
    private LmsCourse course;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        course = Choosing.course(stage.lms());
    }

    @AfterEach
    void behave() {
        stage.lms().behaving();
    }

    @Test
    void every_page_that_a_room_offers_is_in_the_list_in_the_order_of_the_rooms() {
        Choosing choosing = Choosing.with(stage, course);
        WebPage page = choosing.open();
        Pages.assertSound(page);
        assertEquals(OFFERED, Choosing.shown(page));
        assertTrue(page.text().contains(course.title()), page::text);
        assertFalse(page.body().contains("waymark-navigation"), "leads away from the choice");
        for (String key : OFFERED) {
            assertFalse(choosing.written("title." + key).isEmpty(), key + " has no name");
        }
    }

    @Test
    void what_is_ticked_comes_back_in_one_answer_with_its_identity_and_its_column() {
        stage.lms().with(Quirk.DEEP_LINK_DATA, Quirk.DEEP_LINK_URL_REFUSED);
        Choosing choosing = Choosing.begun(stage, course)
                .tick("programme/4", "programme", "programme/day-2", "home")
                .write("title.programme/4", "  Saying <no> & “meaning” it ")
                .write("points.programme/4", "7")
                .write("title.programme", "All of it")
                .write("points", "100")
                .write("points.programme/5", "not read, because it is not ticked");
        WebPage picked = choosing.press("add");
        Pages.assertSound(picked);
        assertTrue(picked.text().contains("4 activities"), picked::text);
        JsonNode items = Choosing.items(picked);
        assertEquals(
                List.of("home", "programme", "programme/day-2", "programme/4"),
                items.findValuesAsText("destination").stream().distinct().toList());
        assertFalse(items.findParents("url").stream().anyMatch(JsonNode::isObject), items::toString);
        assertTrue(picked.header("Content-Security-Policy")
                .contains("form-action 'self' " + stage.lms().issuer() + ";"));
        WebPage taken = choosing.carried(picked);
        assertEquals(200, taken.status(), taken::text);
        assertEquals("4 added to " + course.title(), taken.heading());
        LmsCourse after = stage.lms().organisation().course(course.id()).orElseThrow();
        LmsActivity session = after.called("Saying <no> & “meaning” it");
        assertEquals(Map.of("destination", "programme/4"), custom(session));
        assertEquals(7, points(session));
        assertEquals(100, points(after.called("All of it")));
        LmsActivity day = after.called(choosing.written("title.programme/day-2"));
        assertEquals(Map.of("destination", "programme/day-2"), custom(day));
        assertTrue(stage.lms().gradebook().itemOf(day).isEmpty(), "a day cannot be scored");
        assertEquals(
                "items=4",
                stage.rows()
                        .texts(
                                "select detail from audit_line where action = 'lms.picked' and actor_id ="
                                        + " cast(? as uuid)",
                                Persons.idOf(stage, choosing.teacher()))
                        .get(0));
    }

    @Test
    void without_points_there_is_no_column_and_the_activity_says_that_none_is_wanted() {
        Choosing choosing = Choosing.begun(stage, course).tick("programme/6", "tasks");
        WebPage picked = choosing.press("add");
        assertTrue(Choosing.items(picked).findValues("lineItem").isEmpty());
        assertEquals(
                "{\"destination\":\"programme/6\",\"score\":\"none\"}",
                Choosing.items(picked).get(0).get("custom").toString());
        assertEquals(
                "{\"destination\":\"tasks\"}",
                Choosing.items(picked).get(1).get("custom").toString());
        assertEquals(200, choosing.carried(picked).status());
    }

    @Test
    void nothing_ticked_is_asked_for_again_where_it_can_be_ticked() {
        Choosing choosing = Choosing.begun(stage, course).write("title.programme/3", "Kept");
        WebPage asked = choosing.press("add");
        assertEquals(422, asked.status());
        assertMistake(asked, "pick", "Tick at least one page");
        assertEquals("Kept", choosing.written("title.programme/3"));
        assertMistake(choosing.write("search", "zebra").press("add"), "search", "Empty the search");
    }

    @Test
    void an_lms_that_takes_one_is_sent_one() {
        Choosing choosing = Choosing.begun(stage, course, "accept_multiple=false");
        WebPage page = choosing.browser().page();
        Pages.assertSound(page);
        assertTrue(page.body().contains("type=\"radio\"") && !page.body().contains("type=\"checkbox\""));
        assertFalse(page.body().contains("value=\"all\""), "offers to tick all");
        assertMistake(choosing.tick("programme/4", "programme/5").press("add"), "pick", "Choose a page");
        choosing.write("pick", "programme/4").press("all");
        assertEquals("programme/4", choosing.written("pick"), "a search forgets the choice");
        WebPage picked = choosing.press("add");
        assertEquals(1, Choosing.items(picked).size());
        assertEquals(200, choosing.carried(picked).status());
    }

    @Test
    void an_lms_that_takes_no_columns_is_sent_none_and_nobody_is_asked_for_points() {
        Choosing choosing = Choosing.begun(stage, course, "accept_lineitem=false");
        WebPage page = choosing.browser().page();
        Pages.assertSound(page);
        assertFalse(page.body().contains("name=\"points"), "asks for points");
        WebPage picked = choosing.tick("programme/4")
                .write("points", "10")
                .write("points.programme/4", "many")
                .press("add");
        assertTrue(Choosing.items(picked).findValues("lineItem").isEmpty());
        assertEquals(
                "{\"destination\":\"programme/4\"}",
                Choosing.items(picked).get(0).get("custom").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "ten", "1.5", "1e2", "99999999999999999999", "１０", "10%", "\"&"})
    void points_that_no_gradebook_takes_are_refused_and_kept(String points) {
        Choosing choosing = Choosing.begun(stage, course)
                .tick("programme/4")
                .write("points.programme/4", points)
                .write("points", points);
        WebPage asked = choosing.press("add");
        assertEquals(422, asked.status());
        assertMistake(asked, "points", "whole number from 1 to 100");
        assertMistake(asked, "points.programme/4", "The points for “Session 4: Ethics and values” must be");
        assertEquals(points, choosing.written("points.programme/4"));
        assertEquals(points, choosing.written("points"));
        assertEquals("yes", choosing.written("pick.programme/4"));
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 3_000})
    void a_name_that_is_too_long_is_refused_and_kept(int length) {
        String pairs = "\uD83D\uDE00".repeat(length / 2);
        Choosing choosing = Choosing.begun(stage, course)
                .tick("programme/4", "programme/5", "programme/6")
                .write("title.programme/4", "n".repeat(length))
                .write("title.programme/5", pairs)
                .write("title.programme/6", " \t\u0007 ");
        WebPage asked = choosing.press("add");
        assertEquals(422, asked.status());
        assertMistake(asked, "title.programme/4", "255 characters or fewer");
        assertMistake(asked, "title.programme/5", "255 characters or fewer");
        assertMistake(asked, "title.programme/6", "a name");
        assertEquals(pairs, choosing.written("title.programme/5"));
        choosing.write("title.programme/4", "n".repeat(255))
                .write("title.programme/5", "\uD83D\uDE00".repeat(127))
                .write("title.programme/6", "a\u0007b\u009fc\u2028d");
        assertEquals(200, choosing.add().status());
    }

    @Test
    void a_search_shortens_the_list_and_loses_nothing() {
        Choosing choosing =
                Choosing.begun(stage, course).tick("programme/2").write("title.programme/9", "Another name");
        WebPage found = choosing.write("search", "  SESSION   12 ").press("search");
        assertEquals(200, found.status());
        Pages.assertSound(found);
        assertEquals(List.of("programme/2", "programme/12"), Choosing.shown(found));
        assertTrue(found.text().contains("2 are listed"), found::text);
        WebPage all = choosing.press("all");
        assertTrue(
                all.body().contains("value=\"  SESSION   12 \"") || all.body().contains("value=\"SESSION   12\""));
        assertEquals("yes", choosing.written("pick.programme/12"));
        assertEquals("", choosing.written("pick.programme/11"));
        WebPage none = choosing.write("search", "x".repeat(5_000))
                .write("pick.programme/2", "")
                .write("pick.programme/12", "")
                .press("search");
        assertEquals(List.of(), Choosing.shown(none));
        assertTrue(none.text().contains("Nothing in the list has these words"), none::text);
        WebPage again = choosing.write("search", "").press("search");
        assertEquals(OFFERED, Choosing.shown(again));
        assertEquals("Another name", choosing.written("title.programme/9"));
    }

    @Test
    void everything_at_once_comes_back_as_many_activities() {
        Choosing choosing = Choosing.begun(stage, course).write("points", "10");
        choosing.press("all");
        assertEquals(
                OFFERED.size() + " added to " + course.title(), choosing.add().heading());
    }

    @Test
    void whoever_changes_their_mind_goes_back_and_nothing_is_added() {
        Choosing choosing = Choosing.begun(stage, course).tick("programme/4").write("points", "wrong");
        WebPage picked = choosing.press("cancel");
        assertEquals(200, picked.status());
        assertEquals("[]", Choosing.items(picked).toString());
        assertTrue(picked.text().contains("Nothing is added"), picked::text);
        assertEquals("0 added to " + course.title(), choosing.carried(picked).heading());
    }

    @Test
    void an_answer_counts_once_however_often_it_is_sent() {
        Choosing choosing = Choosing.begun(stage, course).tick("programme/4");
        WebPage first = choosing.press("add");
        WebPage second = choosing.press("add");
        assertEquals(
                Choosing.claims(first).get("nonce"), Choosing.claims(second).get("nonce"));
        assertEquals(200, choosing.carried(second).status(), "a button pressed twice");
        assertEquals(400, choosing.carried(first).status());
        Choosing other = Choosing.begun(stage, course).tick("programme/5");
        assertNotEquals(
                Choosing.claims(first).get("nonce"),
                Choosing.claims(other.press("add")).get("nonce"));
        assertOver(other.browser().open(other.path()), 409);
        LmsCourse after = stage.lms().organisation().course(course.id()).orElseThrow();
        assertEquals(
                course.activities().size() + 1, after.activities().size(), "the second answer was another activity");
    }

    @Test
    void a_form_sent_later_than_a_minute_after_the_answer_is_told_that_it_went() {
        Choosing choosing = Choosing.begun(stage, course).tick("programme/4");
        choosing.press("add");
        stage.rows()
                .change(
                        "update lms_picking set answered_at = answered_at - interval '61 seconds' where id = cast(? as"
                                + " uuid)",
                        id(choosing));
        WebPage told = choosing.press("add");
        assertOver(told, 409);
        assertTrue(told.text().contains("Your choice has gone to your course"), told::text);
    }

    @Test
    void a_selection_that_ran_out_and_a_visit_that_ended_say_what_to_do() {
        Choosing late = Choosing.begun(stage, course).tick("programme/4");
        stage.rows().change("update lms_picking set expires_at = now() where id = cast(? as uuid)", id(late));
        WebPage over = late.press("add");
        assertOver(over, 410);
        assertTrue(over.text().contains("where you add an activity"), over::text);
        Choosing gone = Choosing.begun(stage, course).tick("programme/4");
        Visits.end(stage, gone.teacher());
        assertOver(gone.press("add"), 410);
    }

    @Test
    void nobody_else_can_use_a_selection() {
        Choosing choosing = Choosing.begun(stage, course);
        LaunchClient colleague = stage.inside(stage.town().newStaff(), "");
        assertOver(colleague.open(choosing.path()), 410);
        colleague.open("/leave");
        assertOver(colleague.post(choosing.path(), Map.of("pick.programme/4", "yes", "step", "add")), 410);
        LaunchClient stranger = LaunchClient.inFrame();
        stranger.launch(stage.otherLms().launch(stage.otherTown().newStaff()));
        assertOver(stranger.open(choosing.path()), 410);
        stranger.open("/leave");
        assertOver(stranger.post(choosing.path(), Map.of("pick.programme/4", "yes", "step", "add")), 410);
        assertEquals(
                0,
                stage.rows()
                        .count(
                                "select count(*) from lms_picking where id = cast(? as uuid) and answered_at is not"
                                        + " null",
                                id(choosing)));
    }

    @Test
    void a_learner_may_not_choose_and_the_log_says_why() {
        LaunchClient learner = LaunchClient.inFrame();
        WebPage refused = learner.launch(stage.lms().selectContent(stage.town().newSupervisor(), course));
        assertEquals(403, refused.status());
        Pages.assertSound(refused);
        assertTrue(refused.text().contains("deep_linking_role"), refused::text);
        assertTrue(refused.text().contains("Only whoever teaches a course"), refused::text);
        assertTrue(stage.rows().count("select count(*) from lms_launch where code = 'deep_linking_role'") > 0);
    }

    private static String id(Choosing choosing) {
        return choosing.path().replaceFirst(".*/", "");
    }

    private static Map<String, String> custom(LmsActivity activity) {
        return activity.picked().orElseThrow().custom();
    }

    private int points(LmsActivity activity) {
        return (int) stage.lms().gradebook().itemOf(activity).orElseThrow().scoreMaximum();
    }

    private static void assertMistake(WebPage page, String field, String words) {
        Pages.assertSound(page);
        assertTrue(page.title().startsWith("Error: "), page::title);
        assertTrue(page.body().contains("<a href=\"#" + field + "\">"), "no link to " + field + ": " + page.text());
        assertTrue(page.body().contains("id=\"" + field + "\""), "nothing to link to: " + field);
        assertTrue(page.text().contains(words), page::text);
    }

    private static void assertOver(WebPage page, int status) {
        assertEquals(status, page.status(), page::text);
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
    }
}
