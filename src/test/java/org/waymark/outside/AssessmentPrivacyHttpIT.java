package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** What is kept in a session comes here, and nobody but its owner finds anything. */
@Outside
class AssessmentPrivacyHttpIT {
    private static final String CANARY = "Canary of one owner, twelve feathers";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    void somebody_elses_point_and_jot_do_not_exist_for_any_role_or_town() {
        Desk desk = Desk.at(stage, 4);
        desk.keep(CANARY, "self-assessment");
        Diary diary = Diary.of(stage, desk.person());
        diary.add(2, 2, CANARY);
        List<String> paths = List.of(diary.latestPoint(), diary.seed());
        assertEquals(200, diary.browser().open(paths.get(0)).status());
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
        for (LaunchClient reader : List.of(
                lead,
                stage.inside(other, ""),
                stage.inside(stage.town().newSupervisor(), ""),
                stage.inside(stage.town().administrator(), ""),
                foreign)) {
            for (String path : paths) {
                WebPage page = reader.open(path);
                assertEquals(404, page.status(), path);
                assertFalse(page.body().contains(CANARY), page::text);
                List<String> acts = path.equals(paths.get(0)) ? List.of("") : List.of("", "/aside", "/return");
                for (String act : acts) {
                    reader.open("/self-assessment/3");
                    WebPage sent = reader.post(
                            path + act, Map.of("level", "1", "text.area-2", "x", "version", "1", "on-day", "1"));
                    assertEquals(404, sent.status(), path + act);
                }
            }
            for (String page : List.of("/self-assessment", "/self-assessment/2", "/")) {
                assertFalse(reader.open(page).body().contains(CANARY), page);
            }
        }
        assertEquals(List.of(CANARY), diary.points("reason"));
    }

    @Test
    @Meets({"S004-12", "S004-46", "S004-58", "S004-61", "S004-63"})
    void a_jot_becomes_a_point_in_three_actions_carrying_session_area_and_day() {
        Desk desk = Desk.at(stage, 4);
        WebPage session = desk.keep("I noticed whose voice was missing.", "self-assessment");
        Diary diary = Diary.of(stage, desk.person());
        assertTrue(session.body().contains(diary.seed()), "the jot does not lead on");
        assertTrue(diary.look().text().contains("I noticed whose voice was missing."));
        WebPage page = diary.browser().open(diary.seed());
        Pages.assertSound(page);
        assertEquals(
                "I noticed whose voice was missing.", page.form(diary.seed()).value("text.jot." + jot(diary)));
        WebPage saved = diary.browser().submit(page.form(diary.seed()).with("level", "2"));
        assertEquals(200, saved.status(), saved::text);
        assertEquals(List.of("1"), diary.points("area"));
        assertEquals(List.of("4"), diary.points("session_number"));
        assertEquals(List.of("I noticed whose voice was missing."), diary.points("reason"));
        assertFalse(diary.look().text().contains("I noticed whose voice was missing."), "still offered");
        assertTrue(diary.browser().open(diary.seed()).text().contains("A point was made from this."));
    }

    @Test
    void a_jot_without_an_area_asks_for_it_and_one_left_can_be_taken_up() {
        Desk desk = Desk.at(stage, 1);
        desk.keep("Which area is this?", "self-assessment");
        Diary diary = Diary.of(stage, desk.person());
        WebPage asked = diary.browser()
                .submit(diary.browser().open(diary.seed()).form(diary.seed()).with("level", "1"));
        assertEquals(422, asked.status());
        Pages.assertSound(asked);
        assertTrue(asked.text().contains("Choose which area it is about"), asked::text);
        diary.browser().submit(diary.browser().open(diary.seed()).form("/aside"));
        assertFalse(diary.look().text().contains("Which area is this?"));
        diary.browser().submit(diary.browser().open(diary.seed()).form("/return"));
        assertTrue(diary.look().text().contains("Which area is this?"));
        diary.browser()
                .submit(diary.browser()
                        .open(diary.seed())
                        .form(diary.seed())
                        .with("level", "1")
                        .with("area", "6"));
        assertEquals(List.of("6"), diary.points("area"));
        assertEquals(List.of("1"), diary.points("session_number"));
    }

    @Test
    void a_jot_that_is_reworded_removed_put_back_or_sent_elsewhere_is_followed() {
        Desk desk = Desk.at(stage, 4);
        desk.keep("As first kept", "self-assessment");
        Diary diary = Diary.of(stage, desk.person());
        String change = "/jots/" + jot(diary);
        desk.browser().submit(desk.browser().open(change).form(change).with("text." + box(desk), "Reworded"));
        assertTrue(diary.look().text().contains("Reworded"));
        desk.browser().submit(desk.look().form("/removal"));
        assertFalse(diary.look().text().contains("Reworded"));
        assertEquals(404, diary.browser().open(diary.seed()).status());
        assertEquals(
                List.of(""),
                stage.rows()
                        .texts(
                                "select a.text from assessment_jot a join person p on p.id = a.person_id where p.name = ?",
                                desk.person().name()));
        desk.browser().submit(desk.look().form("/return"));
        assertTrue(diary.look().text().contains("Reworded"));
        desk.browser().submit(desk.browser().open(change).form(change).with("home", "action-log"));
        assertFalse(diary.look().text().contains("Reworded"));
        desk.browser().submit(desk.browser().open(change).form(change).with("home", "self-assessment"));
        assertTrue(diary.look().text().contains("Reworded"));
    }

    private static String jot(Diary diary) {
        return diary.seed().replaceFirst(".*/", "");
    }

    private static String box(Desk desk) {
        return Desk.jotBox(desk.jotForm()).substring("text.".length());
    }
}
