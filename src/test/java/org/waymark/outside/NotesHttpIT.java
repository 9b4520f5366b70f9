package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.Form.Field;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** What people write: saved, never overwritten, never lost, never seen by anyone else. */
@Outside
class NotesHttpIT {
    private static final String PROMPT = "s04-introduction-question";
    private static final String PART = "introduction";
    private static final String NOTES_OF =
            "select n.text from note n join person p on p.id = n.person_id where p.name = ?";
    private static final String KEPT_OF =
            "select k.text from kept_text k join person p on p.id = k.person_id where p.name = ? order by k.kept_at";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    @Meets({"S004-43", "S004-55"})
    void a_note_is_saved_by_a_form_and_comes_back_as_it_was_written() {
        Desk desk = Desk.at(stage, 4);
        String text = "Line one\n\n  three spaces, <b>no markup</b> & \"quotes\" – ünïcode 🙂 \u202Eright to left";
        WebPage page = desk.write(PART, PROMPT, text);
        assertEquals(200, page.status(), page::text);
        assertEquals(text, desk.written(PART, PROMPT));
        assertEquals(List.of(text), stage.rows().texts(NOTES_OF, desk.person().name()));
        assertFalse(page.body().contains("<b>no markup"), "shows markup as markup");
        assertTrue(desk.look().text().matches("(?s).*Saved .*\\d\\d:\\d\\d.*"), "does not say when it was saved");
    }

    @Test
    void autosave_is_answered_only_after_the_text_is_in_the_database() {
        Desk desk = Desk.at(stage, 4);
        for (int i = 0; i < 20; i++) {
            String text = "typed " + i;
            WebPage answer = desk.autosave(PROMPT, text);
            assertEquals(200, answer.status(), answer::body);
            assertTrue(answer.body().matches(".*\"status\":\"Saved \\d\\d:\\d\\d\".*"), answer::body);
            assertEquals(
                    List.of(text), stage.rows().texts(NOTES_OF, desk.person().name()));
        }
    }

    @Test
    void two_tabs_that_write_the_same_note_keep_both_texts() {
        Desk desk = Desk.at(stage, 4);
        Form first = desk.form(PART);
        Form second = desk.form(PART);
        desk.browser().submit(first.with("text." + PROMPT, "from the first tab"));
        WebPage conflict = desk.browser().submit(second.with("text." + PROMPT, "from the second tab"));
        Pages.assertSound(conflict);
        assertTrue(conflict.text().contains("from the first tab"), conflict::text);
        assertTrue(conflict.text().contains("from the second tab"), conflict::text);
        assertEquals(
                List.of("from the first tab"),
                stage.rows().texts(NOTES_OF, desk.person().name()));
        assertEquals(
                List.of("from the second tab"),
                stage.rows().texts(KEPT_OF, desk.person().name()));
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from kept_text k join person p on p.id = k.person_id where p.name = ?"
                                        + " and keep_until >= now() + interval '30 days' - interval '1 minute'",
                                desk.person().name()));

        WebPage joined = desk.browser()
                .submit(conflict.forms().stream()
                        .filter(form -> form.action().getPath().contains("/kept/"))
                        .findFirst()
                        .orElseThrow()
                        .with("choice", "joined"));
        assertEquals(200, joined.status(), joined::text);
        String both = desk.written(PART, PROMPT);
        assertTrue(both.contains("from the first tab") && both.contains("from the second tab"), both);
        assertTrue(desk.browser().open("/kept").text().contains("from the second tab"), "no longer to be read");
    }

    @Test
    void of_racing_tabs_exactly_one_wins_and_no_text_is_gone() {
        for (int round = 0; round < 25; round++) {
            Desk desk = Desk.at(stage, 4);
            List<Form> tabs = List.of(desk.form(PART), desk.form(PART), desk.form(PART), desk.form(PART));
            String[] headers = Csrf.ours(stage, desk.browser());
            IntStream.range(0, tabs.size()).parallel().forEach(i -> {
                Form form = tabs.get(i).with("text." + PROMPT, "tab " + i);
                assertEquals(
                        303,
                        stage.wire()
                                .post(form.action().getPath(), form.encoded(), headers)
                                .status());
            });
            List<String> won = stage.rows().texts(NOTES_OF, desk.person().name());
            List<String> kept = stage.rows().texts(KEPT_OF, desk.person().name());
            assertEquals(1, won.size());
            assertEquals(3, kept.size(), () -> "kept " + kept);
            assertFalse(kept.contains(won.get(0)));
        }
    }

    @Test
    void a_note_of_twenty_thousand_characters_is_saved_and_one_more_is_given_back() {
        Desk desk = Desk.at(stage, 4);
        String most = "🙂".repeat(20_000);
        assertEquals(200, desk.write(PART, PROMPT, most).status());
        assertEquals(most, desk.written(PART, PROMPT));
        String tooLong = "x".repeat(20_001);
        WebPage page = desk.write(PART, PROMPT, tooLong);
        assertEquals(422, page.status());
        Pages.assertSound(page);
        assertTrue(page.title().startsWith("Error: "), page::title);
        assertTrue(page.text().contains("1 character"), "does not say by how much");
        assertEquals(tooLong, page.form("/parts/" + PART).value("text." + PROMPT), "the text is not given back");
        assertEquals(List.of(most), stage.rows().texts(NOTES_OF, desk.person().name()));
        assertEquals(422, desk.autosave(PROMPT, tooLong).status());
    }

    @Test
    void what_no_keyboard_writes_is_refused_or_left_out() {
        Desk desk = Desk.at(stage, 4);
        WebPage nul = desk.write(PART, PROMPT, "before\0after");
        assertEquals(400, nul.status());
        Pages.assertSound(nul);
        assertEquals(200, desk.write(PART, PROMPT, "bell\u0007 and tab\t").status());
        assertEquals("bell and tab\t", desk.written(PART, PROMPT));
    }

    @Test
    void a_form_that_names_a_field_twice_is_refused() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form(PART).with("text." + PROMPT, "once");
        List<Field> twice = new java.util.ArrayList<>(form.fields());
        twice.add(new Field("text." + PROMPT, "twice"));
        WebPage page = desk.browser().submit(new Form(form.action(), twice));
        assertEquals(400, page.status());
        Pages.assertSound(page);
        assertEquals(List.of(), stage.rows().texts(NOTES_OF, desk.person().name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s05-introduction-question", "nothing", "' or 1=1 --", "../../etc/passwd"})
    void a_prompt_of_another_session_takes_no_note(String prompt) {
        Desk desk = Desk.at(stage, 4);
        WebPage page = desk.write(PART, prompt, "a stray text");
        assertEquals(404, page.status(), page::text);
        Pages.assertSound(page);
        assertTrue(page.text().contains("a stray text"), "the text is not given back");
        assertEquals(List.of(), stage.rows().texts(NOTES_OF, desk.person().name()));
    }

    @Test
    @Meets("S004-61")
    void nobody_sees_the_note_of_another_whatever_their_role() {
        Desk desk = Desk.at(stage, 4);
        String secret = "canary " + System.nanoTime();
        desk.write(PART, PROMPT, secret);
        desk.keep(secret + " jot", "action-log");
        LaunchClient lead = Leads.lead(stage);
        LaunchClient administrator = stage.inside(stage.town().administrator(), "");
        LaunchClient colleague = Desk.at(stage, 4).browser();
        LaunchClient south = LaunchClient.inFrame();
        south.launch(stage.otherLms().launch(stage.otherTown().administrator()));
        for (LaunchClient reader : List.of(lead, administrator, colleague, south)) {
            for (String path : List.of("/", "/programme", "/programme/4", "/tasks", "/kept", "/people")) {
                WebPage page = reader.open(path);
                assertFalse(page.body().contains(secret), () -> path + " shows another's note");
            }
        }
    }

    @Test
    void a_visit_that_ended_while_somebody_typed_loses_nothing_without_scripts() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form(PART).with("text." + PROMPT, "written into the evening");
        Visits.end(stage, desk.person());
        WebPage page = desk.browser().submit(form);
        assertEquals(401, page.status(), page::text);
        Pages.assertSound(page);
        assertTrue(page.text().contains("kept"), page::text);
        assertFalse(page.text().contains(desk.person().name()), "shows data without a visit");
        assertEquals(
                List.of("written into the evening"),
                stage.rows().texts(KEPT_OF, desk.person().name()));

        Desk again = Desk.at(stage, 4, desk.person());
        assertTrue(again.look().text().contains("ended before this text could be saved"), again.look()::text);
        WebPage home = again.browser().open("/");
        assertTrue(home.text().contains("kept after your visit had ended"), home::text);
        WebPage choice = again.browser().get(link(again.look(), "/kept/"));
        assertTrue(choice.text().contains("written into the evening"), choice::text);
        again.browser()
                .submit(choice.forms().stream()
                        .filter(each -> each.action().getPath().contains("/kept/"))
                        .findFirst()
                        .orElseThrow()
                        .with("choice", "used"));
        assertEquals("written into the evening", again.written(PART, PROMPT));
    }

    @Test
    void autosave_after_the_visit_keeps_the_text_too() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form(PART);
        Visits.end(stage, desk.person());
        Form saving = Form.of(
                        stage.address().resolve(desk.browser().visit() + "/programme/4/notes"),
                        Map.of("text." + PROMPT, "still typing", "version." + PROMPT, "0", "turn", "3"))
                .with("form", form.value("form"))
                .with("rescue", form.value("rescue"))
                .with("writer", "00000000-0000-4000-8000-00000000000a");
        WebPage answer = desk.browser().submit(saving);
        assertEquals(401, answer.status(), answer::body);
        assertTrue(answer.body().contains("\"state\":\"ended\""), answer::body);
        desk.browser()
                .submit(saving.with("text." + PROMPT, "still typing, more").with("turn", "4"));
        assertEquals(
                List.of("still typing, more"),
                stage.rows().texts(KEPT_OF, desk.person().name()));
    }

    @Test
    void a_rescue_that_is_not_ours_keeps_nothing_and_gives_the_text_back() {
        Desk desk = Desk.at(stage, 4);
        Desk other = Desk.at(stage, 5);
        Form form = desk.form(PART).with("text." + PROMPT, "some words");
        String foreign = other.look().form("/parts/" + PART).value("rescue");
        Visits.end(stage, desk.person());
        for (String rescue : List.of("", "AAAA", foreign, form.value("rescue").substring(4), "%")) {
            WebPage page = desk.browser().submit(form.with("rescue", rescue));
            assertEquals(410, page.status(), () -> rescue + ": " + page.text());
            Pages.assertSound(page);
            assertTrue(page.text().contains("some words"), page::text);
        }
        assertEquals(List.of(), stage.rows().texts(KEPT_OF, desk.person().name()));
    }

    private static String link(WebPage page, String part) {
        var found = java.util.regex.Pattern.compile("href=\"([^\"]*" + part + "[^\"]*)\"")
                .matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no link to " + part + " on " + page.address());
        }
        return found.group(1);
    }
}
