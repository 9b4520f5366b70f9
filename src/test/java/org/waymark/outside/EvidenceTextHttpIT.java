package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.client.WebPage;

/** What people write in evidence comes back as text, whole, and never as anything else. */
@Outside
class EvidenceTextHttpIT {
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 2);
    private static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'); drop table evidence_note;--",
            "<svg/onload=alert(1)>",
            "javascript:alert(1)");

    private Stage stage;
    private Binder binder;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        binder = Binder.of(stage);
    }

    @Test
    void markup_in_a_line_a_sentence_and_a_search_is_shown_as_it_was_written() {
        String first = binder.note("other", "Plain", EARLIER);
        for (String nasty : NASTY) {
            String note = binder.note("feedback", nasty, EARLIER);
            binder.place(note, 3, nasty);
            binder.link(first, note, nasty);
            binder.browser().submit(binder.browser().open(note).form("/areas/3/showcase"));
            Form search = binder.browser().open("/evidence/things").form("/evidence/things");
            for (WebPage page : List.of(
                    binder.browser().open(note),
                    binder.browser().open(Binder.threadOf(first)),
                    binder.browser().open("/evidence"),
                    binder.browser().open("/evidence/areas/3"),
                    binder.browser().open(Binder.threadOf(first) + "/links/new"),
                    binder.browser().submit(search.with("words", nasty)))) {
                assertEquals(200, page.status());
                Pages.assertSound(page);
                assertFalse(page.body().contains("<script>alert"), page::body);
                assertFalse(page.body().contains("<img src=x"), page::body);
                assertFalse(page.body().contains("<svg/onload"), page::body);
            }
            assertTrue(binder.browser().open(note).text().contains(nasty), nasty);
        }
    }

    @Test
    void what_is_too_long_or_no_line_at_all_is_given_back_and_not_kept() {
        String path = "/evidence/notes/new";
        Form form = Diary.on(binder.browser().open(path).form(path), EARLIER).with("source", "other");
        String tooLong = "x".repeat(1_001);
        refused(binder.browser().submit(form.with("line", tooLong)), tooLong);
        refused(binder.browser().submit(form.with("line", " ")), "");
        refused(binder.browser().submit(form.with("line", "\u0007\u0008")), "");
        refused(binder.browser().submit(form.with("line", "No source").with("source", "session")), "No source");
        refused(
                binder.browser()
                        .submit(Diary.on(
                                form.with("line", "Tomorrow"), LocalDate.now().plusDays(2))),
                "Tomorrow");
        assertEquals(0, notes());
        Form kept = form.with("line", "With a bell\u0007 in it, \u202eright to left\u202c, and 🦆");
        binder.browser().submit(kept);
        binder.browser().submit(kept);
        assertEquals(1, notes(), "a form sent twice");
        String note = binder.note("other", "To be placed", EARLIER);
        String why = "y".repeat(501);
        WebPage placed = binder.place(note, 1, why);
        refused(placed, why);
        refused(binder.place(note, 1, "\u0007"), "");
        assertEquals(List.of(), binder.whys());
    }

    @Test
    void a_line_changed_in_two_windows_keeps_the_second_text_on_the_page() {
        String note = binder.note("other", "Original", EARLIER);
        Form first = binder.browser().open(note).form(note);
        Form second = binder.browser().open(note).form(note);
        assertEquals(
                200,
                binder.browser()
                        .submit(first.with("line", "From the first window"))
                        .status());
        WebPage stale = binder.browser().submit(second.with("line", "From the second window"));
        assertEquals(409, stale.status());
        Pages.assertSound(stale);
        assertTrue(stale.text().contains("From the first window"), stale::text);
        assertTrue(stale.text().contains("From the second window"), stale::text);
        assertEquals(200, binder.browser().submit(stale.form(note)).status());
        assertTrue(binder.browser().open(note).text().contains("From the second window"));
        assertTrue(binder.browser().open("/evidence/things").text().contains("From the second window"));
    }

    private long notes() {
        return stage.rows()
                .count(
                        "select count(*) from evidence_note n join person p on p.id = n.owner_id where p.name = ?",
                        binder.person().name());
    }

    private static void refused(WebPage page, String given) {
        assertEquals(422, page.status(), page::text);
        Pages.assertSound(page);
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertTrue(page.body().contains(given), () -> given + " was not given back");
    }
}
