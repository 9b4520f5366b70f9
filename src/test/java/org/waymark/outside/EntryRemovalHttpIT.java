package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Entries that are empty are in no list; entries that were written leave the log and come back. */
@Outside
class EntryRemovalHttpIT {
    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    @Meets("S004-14")
    void an_entry_in_which_nothing_was_written_is_in_no_list_and_is_begun_once() {
        Logbook log = Logbook.of(stage);
        String first = log.begin();
        assertEquals(first, log.begin(), "begun twice");
        assertFalse(log.look().body().contains(first), "the log lists an empty entry");
        String piece = log.piece();
        assertFalse(log.browser().open(piece + "/choice").body().contains(first), "an empty entry can be chosen");
        log.write(first, "Now there is something");
        assertTrue(log.look().body().contains(first));
        assertTrue(log.browser().open(piece + "/choice").body().contains(first));
        assertFalse(first.equals(log.begin()), "a written entry was begun again");
    }

    @Test
    void a_long_first_line_becomes_a_title_of_whole_words() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        log.write(entry, "What I said to the family when they asked why nobody had rung them back for a week");
        assertEquals(
                "What I said to the family when they asked why nobody had…",
                log.browser().open(entry).heading());
    }

    @Test
    void an_entry_leaves_the_log_and_comes_back_with_its_words() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        log.write(entry, "Words to be missed");
        WebPage after = remove(log, entry);
        Pages.assertSound(after);
        assertTrue(after.text().contains("1 entry removed in the last 30 days"), after::text);
        WebPage gone = log.browser().open(entry);
        assertEquals(404, gone.status());
        assertTrue(gone.text().contains("You removed this entry"), gone::text);
        assertFalse(log.browser().open("/evidence/things").text().contains("Words to be missed"));
        log.browser().submit(log.look().form("/return"));
        assertEquals("Words to be missed", log.words(entry));
        assertFalse(log.look().text().contains("removed in the last"), "still among the removed");
        assertEquals(1, log.versions(entry).size(), "a version was made of nothing");
    }

    @Test
    void what_somebody_reads_and_what_a_piece_is_made_from_stays() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        log.write(entry, "Read by another");
        Form removal = log.browser().open(entry).form("/reflection/removed/" + Logbook.id(entry));
        LmsPerson reader = stage.town().newSupervisor();
        stage.inside(reader, "");
        log.share(entry, 1, reader);
        WebPage refused = log.browser().submit(removal);
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("Take back what you share first"), refused::text);
        assertFalse(log.browser().open(entry).body().contains("/reflection/removed/"), "it is offered all the same");

        String other = log.begin();
        log.write(other, "Part of the piece");
        String piece = log.piece();
        log.browser().submit(log.browser().open(piece + "/choice").form("/choice/entries/" + Logbook.id(other)));
        assertEquals(409, remove(log, other).status());
        assertTrue(log.look().text().contains("Part of the piece"));
    }

    @Test
    void nobody_else_removes_it_or_puts_it_back() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        log.write(entry, "Mine alone");
        Form removal = log.browser().open(entry).form("/reflection/removed/" + Logbook.id(entry));
        for (LmsPerson person :
                List.of(stage.town().newSupervisor(), stage.town().newSupervisor())) {
            LaunchClient stranger = stage.inside(person, "");
            Form own = stranger.open("/reflection").form("/reflection/entries");
            assertEquals(
                    404, post(stranger, own, removal.action().getPath(), "").status());
            assertEquals(
                    404,
                    post(stranger, own, removal.action().getPath(), "/return").status());
        }
        assertTrue(log.look().text().contains("Mine alone"));
        remove(log, entry);
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        Form own = stranger.open("/reflection").form("/reflection/entries");
        assertEquals(
                404, post(stranger, own, removal.action().getPath(), "/return").status());
        assertEquals(404, stranger.open(entry).status());
        assertFalse(stranger.page().text().contains("You removed"), "a stranger learns that it was there");
    }

    private static WebPage post(LaunchClient sender, Form own, String path, String end) {
        String address = sender.visit() + path.replaceFirst("^/v/[^/]+", "") + end;
        return sender.submit(new Form(own.action().resolve(address), own.fields()));
    }

    private static WebPage remove(Logbook log, String entry) {
        return log.browser().submit(log.browser().open(entry).form("/reflection/removed/" + Logbook.id(entry)));
    }
}
