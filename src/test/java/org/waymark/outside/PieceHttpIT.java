package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A piece is made from entries and finished; what is shared is looked through first; nothing written ever runs. */
@Outside
class PieceHttpIT {
    private Stage stage;
    private Logbook log;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        log = Logbook.of(stage);
    }

    @Test
    @Meets({"S004-14", "S004-15"})
    void a_piece_is_made_from_chosen_entries_in_their_order() {
        String one = entry("One thought");
        String two = entry("Two thoughts");
        entry("Left alone");
        String piece = log.piece();
        assertEquals(piece, log.piece(), "a second piece was begun");
        Pages.assertSound(log.browser().open(piece));
        Pages.assertSound(log.browser().open(piece + "/choice"));
        press(piece, "/entries/" + Logbook.id(one));
        press(piece, "/entries/" + Logbook.id(two));
        press(piece, "/entries/" + Logbook.id(two) + "/earlier");
        WebPage chosen = log.browser().open(piece + "/choice");
        Pages.assertSound(chosen);
        assertTrue(chosen.text().indexOf("Two thoughts") < chosen.text().indexOf("One thought"), chosen::text);
        WebPage made = press(piece, "/choice");
        Pages.assertSound(made);
        assertEquals("Two thoughts\n\nOne thought", log.words(piece));
        assertFalse(
                log.browser().open(piece + "/choice").text().contains("Put into the text"), "would be put in twice");
        log.write(piece, "Mine now");
        assertEquals("One thought", log.words(one));
        press(piece, "/entries/" + Logbook.id(one) + "/removal");
        assertEquals("Mine now", log.words(piece));
    }

    @Test
    void what_has_no_room_is_not_put_in() {
        String piece = log.piece();
        log.write(piece, "x".repeat(19_990));
        String entry = entry("Eleven characters and more");
        press(piece, "/entries/" + Logbook.id(entry));
        WebPage full = press(piece, "/choice");
        assertEquals(422, full.status());
        Pages.assertSound(full);
        assertEquals("x".repeat(19_990), log.words(piece));
        assertTrue(full.text().contains("Not in the text yet"), full::text);
    }

    @Test
    @Meets({"S004-14"})
    void a_finished_edition_stays_and_a_later_one_stands_beside_it() {
        String piece = log.piece();
        assertEquals(
                422,
                log.browser().submit(log.form(piece).with("then", "finish")).status());
        WebPage first = log.browser().submit(log.written(piece, "As handed in").with("then", "finish"));
        Pages.assertSound(first);
        assertTrue(first.text().contains("Finished edition 1"), first::text);
        log.browser().submit(log.form(piece).with("then", "finish"));
        log.write(piece, "A year later");
        log.browser().submit(log.written(piece, "Two years later").with("then", "finish"));
        WebPage page = log.browser().open(piece);
        Pages.assertSound(page);
        assertTrue(page.text().contains("Edition 1") && page.text().contains("Edition 2"), page::text);
        assertFalse(page.text().contains("Edition 3"), "the same text was finished twice");
        assertTrue(log.browser().open(piece + "?version=1").text().contains("As handed in"));
        assertEquals(List.of("As handed in", "A year later", "Two years later"), log.versions(piece));
    }

    @Test
    void whoever_shares_is_told_first_what_looks_like_a_persons_details() {
        String entry = entry("Her number is 943 476 5919.");
        LmsPerson reader = stage.town().newSupervisor();
        stage.inside(reader, "");
        WebPage ask = log.browser().submit(log.form(entry).with("then", "share"));
        Pages.assertSound(ask);
        assertTrue(ask.text().contains("Her number is"), ask::text);
        WebPage found = log.browser()
                .submit(ask.form("/sharing/new").with("reader", "other").with("name", reader.name()));
        WebPage check =
                log.browser().submit(found.form("/sharing/new").with("reader", "by." + Persons.idOf(stage, reader)));
        Pages.assertSound(check);
        assertTrue(check.text().contains("“943 476 5919” looks like an NHS number"), check::text);
        log.browser().submit(check.form("/sharing/new/confirmed"));
        LaunchClient readers = stage.inside(reader, "");
        assertEquals(200, readers.open(entry).status(), "a warning must not stop it");
    }

    @Test
    void nothing_that_is_written_ever_runs() {
        LmsPerson reader = stage.town().newSupervisor();
        LaunchClient readers = stage.inside(reader, "");
        String words = String.join("\n\n", Markup.ALL);
        String entry = entry(words);
        log.write(entry, words + " again");
        String piece = log.piece();
        log.write(piece, words);
        log.share(entry, 1, reader);
        for (String address : List.of(
                "/reflection",
                entry,
                entry + "?version=1",
                entry + "/versions",
                entry + "/changes?one=1&other=2",
                piece,
                piece + "/choice",
                piece + "/versions")) {
            Markup.assertHarmless(log.browser().open(address));
        }
        Markup.assertHarmless(readers.open(entry));
    }

    private String entry(String words) {
        String entry = log.begin();
        log.write(entry, words);
        return entry;
    }

    private WebPage press(String piece, String end) {
        return log.browser()
                .submit(log.browser().open(piece + "/choice").form("/choice".equals(end) ? piece + "/choice" : end));
    }
}
