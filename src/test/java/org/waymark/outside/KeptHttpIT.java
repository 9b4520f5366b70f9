package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Texts handed in after a visit, at their limits; and another course's group. */
@Outside
class KeptHttpIT {
    private static final String PART = "introduction";
    private static final String PROMPT = "s04-introduction-question";
    private static final int WAITING_MAX = 100;
    private static final int NOTES_MAX = 40;
    private static final int LISTED_MAX = 200;
    private static final String KEPT_OF =
            "select k.text from kept_text k join person p on p.id = k.person_id where p.name = ? order by k.text";
    private static final String FILL =
            "insert into kept_text (organisation_id, id, person_id, session_number, prompt, text, reason, state, kept_at,"
                    + " keep_until, writer, turn) select organisation_id, gen_random_uuid(), id, 4, '" + PROMPT
                    + "', 'filled ' || ? || n, 'EXPIRED', ?, now() - interval '1 hour', now() + interval '29 days',"
                    + " gen_random_uuid(), 0 from person, generate_series(1, ?) n where name = ?";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    void a_page_hands_in_no_more_texts_than_a_session_has_places() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form(PART);
        for (int i = 0; i < NOTES_MAX + 5; i++) {
            form = form.with("text.p" + i, "text " + i);
        }
        form = form.with("text." + PROMPT, "");
        Visits.end(stage, desk.person());
        assertEquals(401, desk.browser().submit(form).status());
        int kept = stage.rows().texts(KEPT_OF, desk.person().name()).size();
        assertTrue(kept > 0 && kept <= NOTES_MAX, "kept " + kept);
    }

    @Test
    void a_text_under_a_name_that_no_prompt_has_is_left_out_and_the_others_are_kept() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form(PART)
                .with("text." + PROMPT, "a real one")
                .with("text.../../etc", "climbing")
                .with("text.Upper", "loud")
                .with("text." + "p".repeat(81), "long")
                .with("text.", "nameless");
        Visits.end(stage, desk.person());
        assertEquals(401, desk.browser().submit(form).status());
        assertEquals(
                List.of("a real one"), stage.rows().texts(KEPT_OF, desk.person().name()));
    }

    @Test
    void a_hundred_waiting_texts_are_enough_and_one_more_is_given_back() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form(PART).with("text." + PROMPT, "the hundredth");
        stage.rows().change(FILL, "w", "WAITING", WAITING_MAX - 1, desk.person().name());
        stage.rows().change(FILL, "s", "ASIDE", 30, desk.person().name());
        Form another = desk.form(PART).with("text." + PROMPT, "one too many");
        Visits.end(stage, desk.person());
        assertEquals(401, desk.browser().submit(form).status());
        WebPage page = desk.browser().submit(another);
        assertEquals(410, page.status(), page::text);
        Pages.assertSound(page);
        assertTrue(page.text().contains("one too many"), page::text);
        List<String> texts = stage.rows().texts(KEPT_OF, desk.person().name());
        assertTrue(texts.contains("the hundredth"));
        assertFalse(texts.contains("one too many"));
    }

    @Test
    void the_list_shows_those_that_wait_first_and_two_hundred_at_most() {
        Desk desk = Desk.at(stage, 4);
        stage.rows()
                .change(
                        FILL,
                        "settled ",
                        "ASIDE",
                        LISTED_MAX + 20,
                        desk.person().name());
        stage.rows().change(FILL, "waiting ", "WAITING", 3, desk.person().name());
        WebPage list = desk.browser().open("/kept");
        Pages.assertSound(list);
        assertEquals(LISTED_MAX, list.body().split("class=\"waymark-jot\"", -1).length - 1);
        assertTrue(list.text().indexOf("filled waiting 1") > 0, "one that waits is not listed");
        assertTrue(list.text().lastIndexOf("filled waiting") < list.text().indexOf("filled settled"));
    }

    @Test
    void the_longest_text_of_the_widest_letters_is_kept_whole_after_the_visit() {
        Desk desk = Desk.at(stage, 4);
        String longest = "🙂".repeat(20_000);
        Form form = desk.form(PART).with("text." + PROMPT, longest);
        Visits.end(stage, desk.person());
        assertEquals(401, desk.browser().submit(form).status());
        assertEquals(List.of(longest), stage.rows().texts(KEPT_OF, desk.person().name()));
        LaunchClient again = stage.inside(desk.person(), "");
        WebPage list = again.open("/kept");
        assertTrue(list.text().contains("🙂".repeat(400) + " …"), "no preview");
        assertFalse(list.text().contains("🙂".repeat(401)), "the preview is the whole text");
    }

    @Test
    void a_visit_of_one_course_reaches_no_group_of_another() {
        Desk desk = Desk.at(stage, 4);
        String name = desk.person().name();
        String other = stage.rows()
                .texts(
                        "insert into cohort_group (organisation_id, id, platform_id, context_id, title, made_at)"
                                + " select organisation_id, gen_random_uuid(), gen_random_uuid(), 'course-y',"
                                + " 'Course Y', now() from person where name = ? returning id",
                        name)
                .get(0);
        stage.inside(stage.town().newSupervisor(), "");
        assertEquals(
                1,
                stage.rows()
                        .change(
                                "insert into group_member (organisation_id, id, group_id, person_id, role, since)"
                                        + " select p.organisation_id, gen_random_uuid(), ?::uuid, p.id, 'FACILITATOR',"
                                        + " now() from person p join person me using (organisation_id)"
                                        + " where me.name = ? and p.id <> me.id limit 1",
                                other,
                                name));
        String own = stage.rows()
                .texts("select group_id from group_member m join person p on p.id = m.person_id where p.name = ?", name)
                .get(0);
        assertEquals(200, desk.browser().open("/groups/" + own + "/sessions/4").status());
        for (String path : List.of("", "/clock.json")) {
            WebPage page = desk.browser().open("/groups/" + other + "/sessions/4" + path);
            assertEquals(404, page.status(), page::text);
            assertFalse(page.body().contains("Course Y"), page::text);
        }
        Form form = desk.form(PART);
        for (String press : List.of("start", "follow", "take-over", "pause")) {
            WebPage pressed = stage.wire()
                    .post(
                            desk.browser().visit() + "/groups/" + other + "/sessions/4/clock",
                            "form=" + URLEncoder.encode(form.value("form"), StandardCharsets.UTF_8) + "&press=group."
                                    + press,
                            Csrf.ours(stage, desk.browser()));
            assertEquals(404, pressed.status(), () -> press + ": " + pressed.text());
        }
        assertEquals(0, stage.rows().count("select count(*) from session_clock where group_id = ?::uuid", other));
    }

    @ParameterizedTest
    @CsvSource({"100, jot.", "100, point.", "100, view.", "100, seen.", "114, edit.", "114, review.", "114, end."})
    void a_key_that_only_looks_like_an_id_is_refused_and_an_old_one_breaks_no_page(int place, String begin) {
        Desk desk = Desk.at(stage, 4);
        String prompt = begin + "-".repeat(36);
        for (int writer = 1; writer <= 2; writer++) {
            desk.browser().open("/programme/4");
            WebPage answer = desk.browser()
                    .post(
                            "/programme/" + place + "/notes",
                            Map.of(
                                    "text." + prompt,
                                    "written " + writer,
                                    "writer",
                                    "00000000-0000-4000-8000-00000000000" + writer,
                                    "turn",
                                    "1"));
            assertEquals(404, answer.status(), answer::body);
        }
        String id = stage.rows()
                .texts(
                        "insert into kept_text (organisation_id, id, person_id, session_number, prompt, text, reason,"
                                + " state, kept_at, keep_until, writer, turn) select organisation_id,"
                                + " gen_random_uuid(), id, ?, ?, 'an old one', 'EXPIRED', 'WAITING', now(),"
                                + " now() + interval '29 days', gen_random_uuid(), 0 from person where name = ?"
                                + " returning id",
                        place,
                        prompt,
                        desk.person().name())
                .get(0);
        for (String path : List.of("/kept", "/kept/" + id)) {
            WebPage page = desk.browser().open(path);
            assertEquals(200, page.status(), path);
            assertTrue(page.text().contains("an old one"), page::text);
        }
    }
}
