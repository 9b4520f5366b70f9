package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** What ends, ends for a visit that is open with its next request: nobody has to launch again for it. */
@Outside
class AccessEndsHttpIT {
    private static final String WORDS = "Eleven swans";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken back", "over"})
    void what_was_shared_closes_to_its_reader(String how) {
        Diary diary = Diary.of(stage);
        diary.add(2, 3, WORDS);
        String point = diary.latestPoint();
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient reader = stage.inside(person, "");
        Opening.shared(stage, diary.browser(), point, person);
        Form comment = reader.open(point).form("/comments").with(Shares.comment(point), "Well seen.");
        assertEquals(200, reader.submit(comment).status());
        String thread = "/comments/"
                + one("select id from comment_thread where reader_id = ?::uuid", Persons.idOf(stage, person));
        assertTrue(reader.open("/inbox").body().contains(point), reader.page()::text);
        assertEquals(200, reader.open(thread).status());
        if (how.equals("over")) {
            stage.rows()
                    .change(
                            "update share_grant set until = current_date - 1 where reader_id = ?::uuid",
                            Persons.idOf(stage, person));
        } else {
            String share = Shares.open(stage, diary.person()).get(0);
            diary.browser().open("/leave");
            diary.browser().post("/sharing/" + share + "/withdrawal", Map.of());
        }
        assertGone(reader, point, thread, point + "?version=1");
        assertEquals(
                404,
                reader.submit(comment.with(Shares.comment(point), "Once more.")).status());
        for (String page : List.of("/", "/inbox", "/sharing")) {
            assertFalse(
                    reader.open(page).body().contains(WORDS),
                    () -> page + reader.page().text());
            assertFalse(
                    reader.page().body().contains(point),
                    () -> page + reader.page().text());
        }
    }

    @Test
    void a_mentor_who_is_none_any_more_has_neither_questions_nor_what_they_were_given() {
        MentorView pair = MentorView.pair(stage);
        pair.diary().add(3, 2, WORDS);
        String point = pair.diary().latestPoint();
        String relationship = one(
                "select id from relationship where person_id = ?::uuid",
                Persons.idOf(stage, pair.diary().person()));
        LaunchClient owner = pair.owner();
        owner.submit(
                owner.submit(Opening.asked(owner, point).form("/sharing/new").with("reader", "as." + relationship))
                        .form("/confirmed"));
        String question = pair.ask(3, false);
        Form answer = pair.filled(question, 2, "Late", "I was there");
        assertTrue(
                pair.mentors().open(point).text().contains(WORDS),
                pair.mentors().page()::text);
        pair.end();
        assertGone(pair.mentors(), point, question);
        assertEquals(404, pair.mentors().submit(answer).status());
        assertEquals(List.of(), pair.said("words"));
        assertFalse(
                pair.mentors().open("/inbox").body().contains(question),
                pair.mentors().page()::text);
    }

    @Test
    void a_lead_whose_role_is_taken_back_is_a_lead_no_longer() {
        LaunchClient lead = Leads.lead(stage);
        LmsPerson person = stage.town().newStaff();
        LaunchClient second = stage.inside(person, "");
        String own = "/people/" + Persons.idOf(stage, person);
        assertGone(second, "/people", "/roster", own);
        lead.open("/leave");
        lead.post(own + "/given", Map.of("role", "LEAD"));
        for (String page : List.of("/people", "/roster", own + "/relationships/new")) {
            assertEquals(200, second.open(page).status(), page);
        }
        lead.open("/leave");
        lead.post(own + "/taken-back", Map.of("role", "LEAD"));
        assertGone(second, "/people", "/roster", own, own + "/relationships/new");
        second.open("/leave");
        assertEquals(403, second.post(own + "/given", Map.of("role", "MENTOR")).status());
    }

    @Test
    void whoever_left_a_course_has_its_pages_no_longer_and_a_visit_that_was_ended_opens_nothing() {
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient browser = stage.inside(person, "");
        String id = Persons.idOf(stage, person);
        String group =
                "/groups/" + one("select group_id from group_member where person_id = ?::uuid and until is null", id);
        assertEquals(200, browser.open(group + "/year").status());
        assertEquals(200, browser.open(group + "/sessions/4").status());
        stage.rows().change("update group_member set until = now() where person_id = ?::uuid and until is null", id);
        assertGone(browser, group + "/year", group + "/sessions/4");
        stage.rows().change("update visit set ended_at = now() where person_id = ?::uuid", id);
        assertEquals(410, browser.open("/programme").status());
    }

    private void assertGone(LaunchClient browser, String... pages) {
        for (String page : pages) {
            assertEquals(404, browser.open(page).status(), page);
            assertFalse(browser.page().body().contains(WORDS), page);
        }
    }

    private String one(String query, Object... values) {
        return stage.rows().texts(query, values).get(0);
    }

    @Test
    void a_mentor_whose_role_is_taken_back_is_nobodys_mentor_and_keeps_nothing() {
        Diary diary = Diary.of(stage);
        diary.add(3, 2, WORDS);
        String point = diary.latestPoint();
        LmsPerson person = stage.town().newStaff();
        LaunchClient mentor = stage.inside(person, "");
        String id = Persons.idOf(stage, person);
        LaunchClient lead = Leads.lead(stage);
        lead.open("/people/" + id);
        lead.post("/people/" + id + "/given", Map.of("role", "MENTOR"));
        String owner = "/people/" + Persons.idOf(stage, diary.person());
        for (String kind : List.of("MENTOR", "APPRAISER")) {
            WebPage choice = lead.submit(
                    lead.open(owner + "/relationships/new").form("/found").with("name", person.name()));
            lead.submit(choice.form("/relationships").with("kind", kind).with("supporter", id));
        }
        String relationship = one("select id from relationship where supporter_id = ?::uuid and kind = 'MENTOR'", id);
        WebPage checked = diary.browser()
                .submit(Opening.asked(diary.browser(), point)
                        .form("/sharing/new")
                        .with("reader", "as." + relationship));
        diary.browser().submit(checked.form("/confirmed"));
        assertTrue(mentor.open(point).text().contains(WORDS), mentor.page()::text);
        WebPage before = lead.open("/people/" + id);
        assertTrue(before.text().contains("this ends in the same moment"), before::text);
        Pages.assertSound(before);
        WebPage after = lead.post("/people/" + id + "/taken-back", Map.of("role", "MENTOR"));
        assertFalse(after.text().contains("this ends in the same moment"), after::text);
        assertGone(mentor, point);
        assertFalse(diary.browser().open("/sharing").text().contains("is your mentor"), "still the mentor");
        assertEquals(
                "APPRAISER", one("select kind from relationship where supporter_id = ?::uuid and until is null", id));
        assertEquals(
                "1",
                one(
                        "select count(*)::text from audit_line where action = 'identity.relationship-ended'"
                                + " and subject_id = ?::uuid",
                        Persons.idOf(stage, diary.person())));
    }
}
