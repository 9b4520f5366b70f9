package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Entries are begun, written, kept as versions and compared over HTTP, without scripts. */
@Outside
class ReflectionHttpIT {
    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    @Meets({"S004-14", "S004-15"})
    void an_entry_is_written_and_each_sitting_is_kept() {
        Logbook log = Logbook.of(stage);
        WebPage empty = log.look();
        Pages.assertSound(empty);
        assertTrue(empty.text().contains("Nothing yet."), empty::text);
        String entry = log.begin();
        WebPage blank = log.browser().open(entry);
        Pages.assertSound(blank);
        assertTrue(blank.text().contains("Only you can see this"), blank::text);
        Pages.assertSound(log.write(entry, "First thought"));
        log.write(entry, "First thought, and a second");
        log.write(entry, "First thought, and a second");
        assertEquals(List.of("First thought", "First thought, and a second"), log.versions(entry));
        assertTrue(log.look().text().contains("First thought, and a second"));
        Pages.assertSound(log.look());
        WebPage versions = log.browser().open(entry + "/versions");
        Pages.assertSound(versions);
        WebPage first = log.browser().open(entry + "?version=1");
        Pages.assertSound(first);
        assertTrue(first.text().contains("First thought") && !first.text().contains("second"), first::text);
        WebPage changes = log.browser().open(entry + "/changes?one=2&other=1");
        Pages.assertSound(changes);
        assertTrue(changes.body().contains("<ins"), changes::body);
        assertTrue(changes.body().contains("<del"), changes::body);
    }

    @Test
    void what_is_typed_is_saved_at_once_and_becomes_a_version_when_the_text_is_opened_again() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        Form form = log.form(entry);
        assertEquals(200, type(log, form, entry, "Half a sen", 1).status());
        assertEquals(200, type(log, form, entry, "Half a sentence", 2).status());
        assertEquals(List.of(), log.versions(entry));
        assertTrue(log.look().text().contains("Half a sentence"), "the log does not know what was typed");
        assertEquals("Half a sentence", log.words(entry));
        assertEquals(List.of("Half a sentence"), log.versions(entry));
    }

    @Test
    void a_text_of_two_windows_is_kept_twice_and_one_after_the_visit_as_well() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        Form one = log.written(entry, "From the first window");
        Form two = log.written(entry, "From the second window");
        log.browser().submit(one);
        WebPage choice = log.browser().submit(two);
        assertTrue(choice.text().contains("From the first window"), choice::text);
        assertTrue(choice.text().contains("From the second window"), choice::text);
        Form late = log.written(entry, "At the last moment");
        Visits.end(stage, log.person());
        assertEquals(401, log.browser().submit(late).status());
        LaunchClient again = stage.inside(log.person(), "");
        assertTrue(again.open("/").text().contains("Reflection: text from"), again.page()::text);
        assertTrue(again.open("/kept").text().contains("At the last moment"));
        Pages.assertSound(again.page());
    }

    @Test
    void an_over_long_text_is_given_back_and_an_empty_one_is_not_shared() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        String words = "x".repeat(20_001);
        WebPage tooLong = log.write(entry, words);
        assertEquals(422, tooLong.status());
        Pages.assertSound(tooLong);
        assertTrue(tooLong.body().contains(words), "the text was not given back");
        assertEquals(List.of(), log.versions(entry));
        WebPage nothing = log.browser().submit(log.form(entry).with("then", "share"));
        assertEquals(422, nothing.status());
        Pages.assertSound(nothing);
        log.write(entry, "A\u0007B\u202eC");
        assertEquals("AB\u202eC", log.words(entry));
    }

    @Test
    void an_nhs_number_is_warned_of_and_saved() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        WebPage saved = log.write(entry, "A day.\nShe is 943 476 5919 and lives at LS1 4AP.");
        assertEquals(200, saved.status());
        Pages.assertSound(saved);
        assertTrue(saved.text().contains("“943 476 5919” looks like an NHS number (line 2)"), saved::text);
        assertTrue(saved.text().contains("“LS1 4AP” looks like a postcode (line 2)"), saved::text);
        assertEquals(1, log.versions(entry).size());
        assertFalse(log.write(entry, "A day. 943 476 5918.").text().contains("NHS number"));
    }

    @Test
    void saving_three_kilobytes_asks_no_more_than_saving_a_note_and_no_page_more_than_twelve_times() {
        Desk desk = Desk.at(stage, 4);
        Logbook log = Logbook.of(stage, desk.person());
        String entry = log.begin();
        Form shown = log.form(entry);
        Form note = log.browser().open("/programme/4").form("/parts/introduction");
        int asNote = least(turn ->
                send(log, note, "/programme/4/notes", "s04-introduction-question", "a".repeat(3_000) + turn, turn));
        int asEntry = least(turn ->
                send(log, shown, "/programme/117/notes", Logbook.prompt(entry), "b".repeat(3_000) + turn, turn));
        System.out.println("SQL statements of a save: note " + asNote + ", entry " + asEntry);
        assertEquals(asNote, asEntry);
        log.write(entry, "One");
        log.write(entry, "Two");
        String piece = log.piece();
        log.write(piece, "Three");
        for (String page : List.of(
                "/reflection",
                entry,
                entry + "?version=1",
                entry + "/versions",
                entry + "/changes?one=1&other=2",
                piece,
                piece + "/choice")) {
            int asked = least(turn -> log.browser().open(page));
            System.out.println("SQL statements of " + page.replaceAll("[0-9a-f-]{36}", "…") + ": " + asked);
            assertTrue(asked <= 12, page + " asks " + asked + " times");
        }
    }

    /** The least of several, because Waymark cleans up in the background now and then. */
    private int least(IntFunction<WebPage> asked) {
        return IntStream.rangeClosed(1, 4)
                .map(turn -> {
                    stage.tap().heard();
                    assertEquals(200, asked.apply(turn).status());
                    return stage.tap().heard().size();
                })
                .min()
                .orElseThrow();
    }

    /** As the script of the page does while somebody types. */
    private WebPage type(Logbook log, Form shown, String path, String words, int turn) {
        return send(log, shown, "/programme/117/notes", Logbook.prompt(path), words, turn);
    }

    private WebPage send(Logbook log, Form shown, String to, String prompt, String words, int turn) {
        Map<String, String> fields = Map.of(
                "text." + prompt,
                words,
                "version." + prompt,
                shown.value("version." + prompt),
                "writer",
                "00000000-0000-4000-8000-000000000117",
                "turn",
                String.valueOf(turn),
                "rescue",
                shown.value("rescue"));
        return log.browser()
                .submit(Form.of(stage.address().resolve(log.browser().visit() + to), fields)
                        .with("form", shown.value("form")));
    }
}
