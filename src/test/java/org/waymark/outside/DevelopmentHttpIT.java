package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A plan is written, changed, reviewed and closed over HTTP, without scripts. */
@Outside
class DevelopmentHttpIT {
    /** Eight, and for a thing that can be shared what its readers say. */
    private static final int STATEMENTS_MAX = 12;

    private Stage stage;
    private Planner planner;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        planner = Planner.of(stage);
    }

    @Test
    @Meets({"S002-64", "S002-65", "S002-66", "S002-67", "S004-13"})
    void a_plan_has_goals_and_both_kinds_of_support_with_their_timescales() {
        WebPage empty = planner.look();
        Pages.assertSound(empty);
        assertTrue(empty.text().contains("No goal is open."), empty::text);
        for (String kind : List.of(
                "watching a colleague at work",
                "a colleague as your mentor",
                "training outside your organisation",
                "training within your organisation",
                "shadowing somebody in another job")) {
            assertTrue(empty.text().contains(kind), kind);
        }
        for (int row = 1; row <= 4; row++) {
            for (String kind : List.of("goals", "objective-support", "goal-support")) {
                WebPage saved = planner.browser()
                        .submit(planner.filled(kind, kind + " row " + row).with("timescale", "In spring " + row));
                assertEquals(200, saved.status(), saved::text);
                Pages.assertSound(saved);
            }
        }
        WebPage plan = planner.look();
        Pages.assertSound(plan);
        for (String row : List.of("goals row 4", "objective-support row 4", "goal-support row 4", "In spring 4.")) {
            assertTrue(plan.text().contains(row), row);
        }
        assertEquals(4, planner.items("OBJECTIVE_SUPPORT", "timescale").size());
        assertFalse(plan.text().matches("(?s).*(score|grade|per cent).*"), "speaks of marks");
    }

    @Test
    void every_change_is_a_version_and_closing_asks_what_was_learned() {
        String goal = planner.goal("Ask before I answer");
        planner.reword(goal, "Ask first, then wait");
        planner.review(goal, "Half-way: I wait longer.");
        assertEquals(422, planner.close(goal, "done", " ").status());
        Pages.assertSound(planner.browser().page());
        assertTrue(planner.browser().page().text().contains("Write what you learned"));
        WebPage closed = planner.close(goal, "done", "Silence is work too.");
        assertEquals(200, closed.status(), closed::text);
        Pages.assertSound(closed);
        assertEquals(List.of("MADE", "REWORDED", "REVIEWED", "CLOSED"), planner.versions(goal, "act"));
        assertEquals(
                List.of("Ask before I answer", "Ask first, then wait", "Ask first, then wait", "Ask first, then wait"),
                planner.versions(goal, "text"));
        assertEquals(
                List.of("", "", "Half-way: I wait longer.", "Silence is work too."), planner.versions(goal, "note"));
        for (String words : List.of("Ask before I answer", "Half-way: I wait longer.", "Silence is work too.")) {
            assertTrue(closed.text().contains(words), words);
        }
        assertTrue(planner.look().text().contains("Closed goals"));
        planner.browser().submit(planner.browser().open(goal).form(goal + "/return"));
        assertEquals(List.of("OPEN"), planner.items("GOAL", "state"));
        assertEquals("OPENED", planner.versions(goal, "act").get(4));
    }

    @Test
    void an_action_has_an_owner_a_day_a_state_and_a_place_in_the_log() {
        String goal = planner.goal("A calmer start");
        Form form = planner.browser()
                .open("/development/actions/new?goal=" + Planner.id(goal))
                .form("/development/actions/new");
        assertEquals(planner.person().name(), form.value("done-by"));
        planner.browser()
                .submit(form.with("text.new.actions", "Book the quiet room")
                        .with("done-by", "Priya, with me")
                        .with("due-day", "3")
                        .with("due-month", "2")
                        .with("due-year", "2026"));
        WebPage plan = planner.look();
        assertTrue(
                plan.text().contains("Done by: Priya, with me. Day: 3 February 2026. That day has passed."),
                plan::text);
        assertTrue(planner.browser().open(goal).text().contains("Book the quiet room"));
        String action = planner.latest("ACTION");
        planner.browser()
                .submit(planner.browser().open(action).form(action + "/end").with("end", "done"));
        assertEquals(List.of("DONE"), planner.items("ACTION", "state"));
        assertEquals(List.of("MADE", "CLOSED"), planner.versions(action, "act"));
        WebPage log = planner.browser().open("/development/actions");
        Pages.assertSound(log);
        assertFalse(log.text().contains("Book the quiet room"));
        for (String state : List.of("done", "all")) {
            WebPage some = planner.browser().open("/development/actions?state=" + state);
            Pages.assertSound(some);
            assertTrue(some.text().contains("Book the quiet room"), state);
        }
        assertFalse(planner.browser()
                .open("/development/actions?state=set-aside")
                .text()
                .contains("Book the quiet room"));
        assertFalse(planner.browser()
                .open("/development/actions?state=all&session=4")
                .text()
                .contains("Book the quiet room"));
    }

    @Test
    void two_windows_that_change_one_goal_keep_both_texts() {
        String goal = planner.goal("Original");
        Form first = planner.edit(goal);
        Form second = planner.edit(goal);
        String field = "text.edit." + Planner.id(goal);
        planner.browser().submit(first.with(field, "From the first window"));
        WebPage stale = planner.browser().submit(second.with(field, "From the second window"));
        assertEquals(409, stale.status());
        Pages.assertSound(stale);
        assertTrue(stale.text().contains("From the first window"), stale::text);
        assertEquals("From the second window", stale.form(goal).value(field));
        assertEquals(List.of("From the first window"), planner.items("GOAL", "text"));
        planner.browser().submit(stale.form(goal));
        assertEquals(List.of("From the second window"), planner.items("GOAL", "text"));
        assertEquals(
                List.of("Original", "From the first window", "From the second window"), planner.versions(goal, "text"));
    }

    @Test
    void what_is_written_in_a_goal_that_was_closed_meanwhile_comes_back() {
        String goal = planner.goal("Original");
        Form edit = planner.edit(goal);
        Form review = planner.browser().open(goal).form(goal + "/reviews");
        planner.close(goal, "set-aside", "Too early");
        WebPage changed = planner.browser().submit(edit.with("text.edit." + Planner.id(goal), "Late words"));
        assertEquals(409, changed.status());
        Pages.assertSound(changed);
        assertTrue(changed.body().contains("Late words"), changed::text);
        WebPage reviewed = planner.browser().submit(review.with("text.review." + Planner.id(goal), "Late review"));
        assertEquals(409, reviewed.status());
        assertTrue(reviewed.body().contains("Late review"), reviewed::text);
        assertEquals(List.of("Original"), planner.items("GOAL", "text"));
    }

    @Test
    void a_form_with_mistakes_saves_nothing_and_gives_everything_back() {
        refused(
                planner.browser().submit(planner.fresh("goals").with("timescale", "Soon enough")),
                "Write what you want",
                "Soon enough");
        String tooLong = "x".repeat(20_001);
        refused(planner.browser().submit(planner.filled("goals", tooLong)), "1 too many", tooLong);
        refused(
                planner.browser().submit(planner.filled("goals", "Fine").with("timescale", "y".repeat(201))),
                "200",
                "Fine",
                "y".repeat(201));
        refused(
                planner.browser()
                        .submit(planner.filled("actions", "Do it")
                                .with("due-day", "31")
                                .with("due-month", "2")
                                .with("due-year", "2027")),
                "Enter a real day",
                "Do it");
        refused(
                planner.browser()
                        .submit(planner.filled("actions", "Do it")
                                .with("due-day", "1")
                                .with("due-month", "1")
                                .with("due-year", "0000")),
                "Enter a real day",
                "Do it");
        for (String kind : List.of("GOAL", "ACTION")) {
            assertEquals(List.of(), planner.items(kind, "id"));
        }
        String goal = planner.goal("Kept");
        refused(
                planner.browser()
                        .submit(planner.edit(goal)
                                .with("text.edit." + Planner.id(goal), " ")
                                .with("timescale", "Some day")),
                "Write what you want",
                "Some day");
        refused(planner.review(goal, " "), "Write how far");
        refused(
                planner.browser()
                        .submit(planner.browser()
                                .open(goal)
                                .form(goal + "/end")
                                .with("text.end." + Planner.id(goal), "Learned")),
                "Choose how it ends",
                "Learned");
        assertEquals(List.of("Kept"), planner.versions(goal, "text"));
        planner.goal("Bell\u0007 and \u202Eright to left 🙂");
        assertEquals(
                "Bell and \u202Eright to left 🙂", planner.items("GOAL", "text").get(1));
    }

    @Test
    void a_form_sent_twice_is_one_act() {
        Form form = planner.filled("goals", "Once");
        planner.browser().submit(form);
        planner.browser().submit(form);
        assertEquals(List.of("Once"), planner.items("GOAL", "text"));
        String goal = planner.latest("GOAL");
        Form review =
                planner.browser().open(goal).form(goal + "/reviews").with("text.review." + Planner.id(goal), "Seen");
        planner.browser().submit(review);
        planner.browser().submit(review);
        assertEquals(List.of("MADE", "REVIEWED"), planner.versions(goal, "act"));
    }

    @Test
    void a_goal_is_saved_while_it_is_typed_and_after_the_visit() {
        Form form = planner.fresh("goals");
        WebPage answer = planner.browser()
                .post(
                        "/programme/114/notes",
                        Map.of(
                                "text.new.goals",
                                "Half a goa",
                                "version.new.goals",
                                "0",
                                "writer",
                                "00000000-0000-4000-8000-000000000006",
                                "turn",
                                "1",
                                "rescue",
                                form.value("rescue")));
        assertEquals(200, answer.status(), answer::body);
        Form later = planner.fresh("goals");
        assertEquals("Half a goa", later.value("text.new.goals"));
        planner.browser().submit(later.with("text.new.goals", "Half a goal no more"));
        assertEquals("", planner.fresh("goals").value("text.new.goals"));
        String goal = planner.latest("GOAL");
        Form edit = planner.edit(goal).with("text.edit." + Planner.id(goal), "At the last moment");
        Visits.end(stage, planner.person());
        assertEquals(401, planner.browser().submit(edit).status());
        LaunchClient again = stage.inside(planner.person(), "");
        assertTrue(again.open("/").text().contains("Development plan: text from"), again.page()::text);
        assertEquals(List.of("Half a goal no more"), planner.items("GOAL", "text"));
    }

    @Test
    @Meets("S002-63")
    void above_the_plan_stand_name_reviewer_team_and_day() {
        String path = "/development/heading";
        Form form = planner.browser().open(path).form(path);
        Pages.assertSound(planner.browser().page());
        Form day = form.with("review-on-day", "9").with("review-on-month", "7").with("review-on-year", "2027");
        refused(
                planner.browser().submit(day.with("review-on-month", "13").with("team", "East")),
                "Enter a real day",
                "East");
        refused(planner.browser().submit(day.with("reviewer", "r".repeat(201))), "1 too many", "r".repeat(201));
        WebPage saved = planner.browser().submit(day.with("reviewer", "Ann Lee").with("team", "East"));
        Pages.assertSound(saved);
        for (String line : List.of(planner.person().name(), "Ann Lee", "East", "9 July 2027")) {
            assertTrue(saved.text().contains(line), line);
        }
        planner.browser().submit(day.with("reviewer", "Ann Lee").with("team", "East"));
        WebPage stale = planner.browser().submit(form.with("reviewer", "Somebody else"));
        assertEquals(409, stale.status());
        Pages.assertSound(stale);
        assertTrue(stale.text().contains("Ann Lee") && stale.body().contains("Somebody else"), stale::text);
        assertTrue(planner.look().text().contains("Ann Lee"));
        planner.browser().submit(stale.form(path));
        assertTrue(planner.look().text().contains("Somebody else"));
        assertFalse(
                stage.inside(stage.town().newSupervisor(), "").open(path).body().contains("Somebody else"));
    }

    @Test
    @Meets({"S002-68", "S002-69"})
    void under_the_plan_its_owner_notes_who_agreed_and_when_and_takes_it_along() {
        String path = "/development/heading";
        assertTrue(
                planner.look().text().contains("Not written down yet"),
                planner.browser().page()::text);
        Form form = planner.browser().open(path).form(path).with("reviewer-agreed", "Ann Lee");
        Form day = form.with("reviewer-agreed-on-day", "9").with("reviewer-agreed-on-month", "7");
        refused(planner.browser().submit(day), "Enter a real day", "Ann Lee");
        WebPage saved = planner.browser()
                .submit(day.with("reviewer-agreed-on-year", "2027").with("reviewee-agreed", "By my own hand"));
        Pages.assertSound(saved);
        assertTrue(saved.text().contains("Ann Lee, 9 July 2027"), saved::text);
        assertTrue(saved.text().contains("By my own hand"), saved::text);
    }

    @Test
    void a_full_plan_takes_no_more_statements_than_an_empty_one() {
        String goal = planner.goal("Full");
        List<String> paths = List.of("/development", "/development/actions", goal);
        List<Integer> few = paths.stream().map(this::statements).toList();
        stage.rows().change("""
            insert into plan_item (organisation_id, id, person_id, kind, state, text, goal_id, made_at, changed_at)
            select organisation_id, gen_random_uuid(), id, 'ACTION', 'OPEN', 'Action ' || n, ?::uuid, now(), now()
              from person, generate_series(1, 60) n where name = ?\
            """, Planner.id(goal), planner.person().name());
        List<Integer> many = paths.stream().map(this::statements).toList();
        System.out.println("SQL statements of plan, log and goal: " + few + ", with 60 actions: " + many);
        assertEquals(few, many);
        assertTrue(many.stream().allMatch(number -> number <= STATEMENTS_MAX), many::toString);
        WebPage log = planner.browser().open("/development/actions");
        assertTrue(log.body().contains("state=open&amp;session=&amp;from=50"), log::body);
        WebPage older = planner.browser().open("/development/actions?state=open&session=&from=50");
        Pages.assertSound(older);
        assertEquals(10, older.body().split("id=\"item-", -1).length - 1);
    }

    private int statements(String path) {
        return IntStream.range(0, 4)
                .map(i -> {
                    stage.tap().heard();
                    assertEquals(200, planner.browser().open(path).status());
                    return stage.tap().heard().size();
                })
                .min()
                .orElseThrow();
    }

    private static void refused(WebPage page, String message, String... given) {
        assertEquals(422, page.status(), page::text);
        Pages.assertSound(page);
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertTrue(page.text().contains(message), page::text);
        for (String text : given) {
            assertTrue(page.body().contains(text), () -> text + " was not given back");
        }
    }
}
