package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Nobody but its owner finds anything of a plan, and a named reader exactly the version they were given. */
@Outside
class DevelopmentPrivacyHttpIT {
    private static final String CANARY = "Canary of one plan, fourteen feathers";

    private Stage stage;
    private Planner planner;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        planner = Planner.of(stage);
    }

    @Test
    void somebody_elses_plan_does_not_exist_for_any_role_or_town() {
        Desk desk = Desk.at(stage, 4, planner.person());
        desk.keep(CANARY, "development-plan");
        desk.keep(CANARY, "action-log");
        String goal = planner.goal(CANARY);
        String action = planner.action(CANARY);
        planner.browser().submit(planner.filled("goal-support", CANARY));
        String support = "/development/goal-support/"
                + planner.items("GOAL_SUPPORT", "id").get(0);
        List<String> paths = List.of(goal, action, support, "/development/items/" + Planner.id(goal));
        paths.forEach(path -> assertEquals(200, planner.browser().open(path).status(), path));
        List<String> before = everything();
        for (LaunchClient reader : others()) {
            for (String path : paths) {
                WebPage page = reader.open(path);
                assertEquals(404, page.status(), path);
                assertFalse(page.body().contains(CANARY), page::text);
                assertEquals(404, reader.open(path + "?version=1").status(), path);
            }
            for (String path : paths.subList(0, 3)) {
                for (String act : List.of("", "/reviews", "/end", "/return")) {
                    reader.open("/development/goals/new");
                    String id = Planner.id(path);
                    Map<String, String> sent = Map.of(
                            "text.edit." + id,
                            "x",
                            "text.review." + id,
                            "x",
                            "text.end." + id,
                            "x",
                            "end",
                            "done",
                            "version",
                            "1");
                    assertEquals(404, reader.post(path + act, sent).status(), path + act);
                }
            }
            reader.open("/development/actions/new");
            Map<String, String> theirs = Map.of("text.new.actions", "Mine on theirs", "goal", Planner.id(goal));
            assertEquals(404, reader.post("/development/actions/new", theirs).status());
            for (String page : List.of("/development", "/development/actions?state=all", "/", "/sharing")) {
                assertFalse(reader.open(page).body().contains(CANARY), page);
            }
            assertEquals(
                    404,
                    reader.open("/sharing/new?kind=goal&id=" + Planner.id(goal)).status());
        }
        assertEquals(before, everything());
    }

    @Test
    void what_is_not_there_answers_as_what_is_not_ones_own() {
        String missing = "00000000-0000-4000-8000-000000000000";
        for (String path : List.of("/development/goals/", "/development/actions/", "/development/items/")) {
            WebPage page = planner.browser().open(path + missing);
            assertEquals(404, page.status(), path);
            Pages.assertSound(page);
        }
        String goal = planner.goal("One of mine");
        assertEquals(
                404, planner.browser().open(goal.replace("goals", "actions")).status());
        for (String version : List.of("0", "2", "-1", "x", "999999999", "99999999999")) {
            assertEquals(
                    404, planner.browser().open(goal + "?version=" + version).status(), version);
        }
        assertEquals(
                404, planner.browser().open("/development/books/" + missing).status());
    }

    @Test
    void a_named_reader_reads_their_version_with_its_reviews_and_nothing_later() {
        String goal = planner.goal("First words");
        planner.review(goal, "First review");
        LmsPerson mentor = stage.town().newSupervisor();
        LaunchClient reader = stage.inside(mentor, "");
        give("goal", goal, 2, mentor);
        planner.reword(goal, "Second words");
        planner.review(goal, "Second review");
        WebPage read = reader.open(goal + "?version=2");
        assertEquals(200, read.status(), read::text);
        Pages.assertSound(read);
        assertTrue(read.text().contains("First words") && read.text().contains("First review"), read::text);
        assertFalse(read.text().contains("Second"), read::text);
        assertTrue(read.text().contains(planner.person().name()), read::text);
        assertTrue(
                read.forms().stream().allMatch(form -> form.action().getPath().endsWith("/comments")),
                "a reader has more forms than to comment");
        assertTrue(reader.open(goal).text().contains("First words"));
        for (String version : List.of("1", "3", "4")) {
            assertEquals(404, reader.open(goal + "?version=" + version).status(), version);
        }
        reader.open("/development/goals/new");
        assertEquals(
                404,
                reader.post(goal, Map.of("text.edit." + Planner.id(goal), "x", "version", "4"))
                        .status());
        assertTrue(planner.browser().open(goal).text().contains(mentor.name()), "the line does not name the reader");
        assertTrue(reader.open("/sharing").body().contains(goal + "?version=2"), reader.page()::text);
        WebPage own = planner.browser().open(goal + "?version=1");
        Pages.assertSound(own);
        assertTrue(own.text().contains("First words") && !own.text().contains("First review"), own::text);
        stage.rows()
                .change("update share_grant set until = current_date - 1 where thing_id = ?::uuid", Planner.id(goal));
        assertEquals(404, reader.open(goal + "?version=2").status());
    }

    @Test
    void an_action_of_ones_own_is_offered_and_its_goal_stays_private() {
        String goal = planner.goal("Private goal");
        planner.browser()
                .submit(planner.browser()
                        .open("/development/actions/new?goal=" + Planner.id(goal))
                        .form("/development/actions/new")
                        .with("text.new.actions", "Open action"));
        String action = planner.latest("ACTION");
        WebPage offer = planner.browser().open("/sharing/new?kind=action&id=" + Planner.id(action));
        assertEquals(200, offer.status(), offer::text);
        Pages.assertSound(offer);
        assertTrue(offer.text().contains("Open action"), offer::text);
        assertEquals(
                404,
                planner.browser()
                        .open("/sharing/new?kind=goal&id=" + Planner.id(action))
                        .status());
        LmsPerson mentor = stage.town().newSupervisor();
        LaunchClient reader = stage.inside(mentor, "");
        give("action", action, 1, mentor);
        WebPage read = reader.open(action);
        assertTrue(read.text().contains("Open action"), read::text);
        assertFalse(read.body().contains("Private goal"), read::text);
        assertFalse(read.body().contains(Planner.id(goal)), "the goal's address is there");
        assertEquals(404, reader.open(goal).status());
    }

    @Test
    @Meets({"S004-13", "S004-46", "S004-58", "S004-s04h"})
    void a_jot_becomes_a_goal_in_three_actions_carrying_session_area_and_day() {
        Desk desk = Desk.at(stage, 4, planner.person());
        WebPage session = desk.keep("Ask whose voice is missing.", "development-plan");
        String goal = planner.latest("GOAL");
        String onward = "/development/items/" + Planner.id(goal);
        assertTrue(session.body().contains(onward), "the jot does not lead on");
        WebPage plan = planner.look();
        Pages.assertSound(plan);
        assertTrue(plan.text().contains("Ask whose voice is missing."), plan::text);
        assertEquals(
                404,
                planner.browser()
                        .open("/sharing/new?kind=goal&id=" + Planner.id(goal))
                        .status());
        WebPage page = planner.browser().open(onward);
        Pages.assertSound(page);
        WebPage saved = planner.browser().submit(page.form(goal).with("timescale", "By May"));
        assertEquals(200, saved.status(), saved::text);
        assertEquals(List.of("OPEN"), planner.items("GOAL", "state"));
        assertEquals(List.of("4"), planner.items("GOAL", "session_number"));
        assertEquals(List.of("1"), planner.items("GOAL", "area"));
        assertEquals(List.of("JOTTED", "MADE"), planner.versions(goal, "act"));
        assertTrue(saved.text().contains("From session 4"), saved::text);
        assertEquals(404, planner.browser().open(goal + "?version=1").status(), "the mere start can be read");
    }

    @Test
    @Meets({"S004-58", "S004-66"})
    void a_jot_for_the_action_log_is_an_action_and_is_followed_until_it_is_worked_on() {
        Desk desk = Desk.at(stage, 4, planner.person());
        desk.keep("As first kept", "action-log");
        String action = planner.latest("ACTION");
        String change = "/jots/" + Planner.id(action);
        assertTrue(
                planner.browser().open("/development/actions?session=4").text().contains("As first kept"));
        String box = Desk.jotBox(desk.jotForm());
        desk.browser().submit(desk.browser().open(change).form(change).with(box, "Reworded"));
        assertTrue(planner.browser().open(action).text().contains("Reworded"));
        desk.browser().submit(desk.look().form("/removal"));
        assertEquals(404, planner.browser().open(action).status());
        assertEquals(List.of(""), planner.items("ACTION", "text"));
        assertEquals(List.of("", ""), planner.versions(action, "text"));
        desk.browser().submit(desk.look().form("/return"));
        assertTrue(planner.browser().open(action).text().contains("Reworded"));
        desk.browser().submit(desk.browser().open(change).form(change).with("home", "development-plan"));
        assertEquals(List.of("IDEA"), planner.items("GOAL", "state"));
        assertEquals(
                200,
                planner.browser()
                        .open("/development/items/" + Planner.id(action))
                        .status());
        desk.browser().submit(desk.browser().open(change).form(change).with("home", "action-log"));
        planner.reword(action, "Worked on here");
        desk.browser().submit(desk.browser().open(change).form(change).with(box, "Reworded there"));
        desk.browser().submit(desk.look().form("/removal"));
        assertEquals(List.of("Worked on here"), planner.items("ACTION", "text"));
        assertTrue(planner.look().text().contains("Worked on here"));
    }

    @Test
    void no_other_website_changes_anything() {
        String goal = planner.goal("Stands");
        Form edit = planner.edit(goal).with("text.edit." + Planner.id(goal), "Forged");
        Form review =
                planner.browser().open(goal).form(goal + "/reviews").with("text.review." + Planner.id(goal), "Forged");
        Form end = planner.browser()
                .open(goal)
                .form(goal + "/end")
                .with("end", "done")
                .with("text.end." + Planner.id(goal), "Forged");
        String[] ours = Csrf.ours(stage, planner.browser());
        String cookie = Wire.cookies(planner.browser().cookies());
        for (Form form : List.of(edit, review, end)) {
            String path = form.action().getPath();
            String[] theirs = {"Cookie", cookie, "Origin", "https://a.example"};
            assertEquals(403, stage.wire().post(path, form.encoded(), theirs).status(), path);
            assertEquals(
                    403,
                    stage.wire()
                            .post(path, form.without("form").encoded(), ours)
                            .status(),
                    path);
        }
        assertEquals(List.of("Stands"), planner.versions(goal, "text"));
        planner.close(goal, "done", "Mine");
        Form back = planner.browser().open(goal).form(goal + "/return");
        assertEquals(
                403,
                stage.wire()
                        .post(back.action().getPath(), back.without("form").encoded(), ours)
                        .status());
        assertEquals(List.of("DONE"), planner.items("GOAL", "state"));
    }

    @Test
    void jots_from_before_there_were_plans_are_moved_once_each() throws IOException {
        Desk desk = Desk.at(stage, 4, planner.person());
        desk.keep("Old goal", "development-plan");
        desk.keep("Old action", "action-log");
        desk.keep("Old reason", "self-assessment");
        stage.rows().change("delete from plan_change where true");
        stage.rows().change("delete from plan_item where true");
        try (InputStream file = getClass().getResourceAsStream("/migrations/0115__development_jots.sql")) {
            for (String statement : new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\n")) {
                stage.rows().change(statement);
            }
        }
        assertEquals(List.of("Old goal"), planner.items("GOAL", "text"));
        assertEquals(List.of("IDEA"), planner.items("GOAL", "state"));
        assertEquals(List.of("Old action"), planner.items("ACTION", "text"));
        assertEquals(List.of("4"), planner.items("ACTION", "session_number"));
        planner.reword(planner.latest("GOAL"), "Now a goal");
        assertEquals(List.of("JOTTED", "MADE"), planner.versions(planner.latest("GOAL"), "act"));
    }

    private void give(String kind, String path, int version, LmsPerson reader) {
        Shares.give(stage, planner.person(), reader, kind, Planner.id(path), version);
    }

    private List<String> everything() {
        return stage.rows()
                .texts(
                        "select i.id || i.state || i.text || i.version from plan_item i join person p on p.id = i.person_id"
                                + " where p.name = ? order by i.id",
                        planner.person().name());
    }

    private List<LaunchClient> others() {
        LaunchClient lead = Leads.lead(stage);
        LmsPerson other = stage.town().newStaff();
        stage.inside(other, "");
        String person = "/people/" + Persons.idOf(stage, other);
        for (String role : List.of("MENTOR", "MANAGER")) {
            lead.open(person);
            lead.post(person + "/given", Map.of("role", role));
        }
        LaunchClient foreign = LaunchClient.inFrame();
        foreign.launch(stage.otherLms()
                .launch(
                        stage.otherTown().newSupervisor(),
                        stage.otherLms().organisation().mainCourse().opening("")));
        return List.of(
                lead,
                stage.inside(other, ""),
                stage.inside(stage.town().newSupervisor(), ""),
                stage.inside(stage.town().administrator(), ""),
                foreign);
    }
}
