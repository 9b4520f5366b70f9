package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A reader comments on what was shared with them, its owner answers; nobody else, and not after the share. */
@Outside
class CommentsHttpIT {
    private static final String QUOTE = "Eleven feathers lay there.";
    private static final String SAID = "Twelve, I counted <script>alert(1)</script>";

    private Stage stage;
    private Diary diary;
    private LmsPerson reader;
    private LaunchClient readers;
    private LaunchClient owners;
    private String point;

    @BeforeEach
    void furnish(Stage shared) {
        stage = shared;
        diary = Diary.of(stage);
        owners = diary.browser();
        reader = stage.town().newSupervisor();
        readers = stage.inside(reader, "");
        diary.add(2, 2, "It rained. " + QUOTE + "\nNobody came.");
        point = diary.latestPoint();
        Opening.shared(stage, owners, point, reader);
    }

    @Test
    @Meets({"S004-12", "S004-46"})
    void a_comment_about_a_sentence_reaches_the_owner_on_home_and_beside_the_text() {
        WebPage sent = comment(SAID);
        Pages.assertSound(sent);
        assertTrue(sent.text().contains("About “" + QUOTE + "”"), sent::text);
        assertFalse(sent.body().contains("<script>alert"), "not escaped");
        WebPage home = owners.open("/");
        assertTrue(home.text().contains("A new comment on “"), home::text);
        WebPage beside = owners.open(point);
        Pages.assertSound(beside);
        assertTrue(beside.text().contains("Twelve, I counted"), beside::text);
        assertTrue(beside.text().contains(reader.name()), beside::text);
        assertFalse(owners.open("/").text().contains("A new comment on “"), "read, and still on home");
    }

    @Test
    void home_leads_to_the_thread_alone_and_an_answer_reaches_the_inbox() {
        assertTrue(readers.open("/inbox").text().contains("New (1)"), readers.page()::text);
        Pages.assertSound(readers.page());
        comment(SAID);
        assertTrue(readers.open("/inbox").text().contains("In process (1)"), readers.page()::text);
        WebPage alone = owners.open("/comments/" + thread());
        Pages.assertSound(alone);
        assertTrue(alone.text().contains("Twelve, I counted"), alone::text);
        WebPage answered =
                owners.submit(alone.form("/replies").with("text.reply-" + thread(), "I counted again: twelve."));
        Pages.assertSound(answered);
        WebPage inbox = readers.open("/inbox");
        assertTrue(inbox.text().contains("One new answer"), inbox::text);
        assertTrue(readers.open(point).text().contains("I counted again: twelve."), readers.page()::text);
        assertFalse(readers.open("/inbox").text().contains("One new answer"), "read, and still new");
        readers.submit(readers.page().form("/inbox/settled"));
        assertTrue(readers.page().text().contains("Done (1)"), readers.page()::text);
        Pages.assertSound(readers.page());
        readers.submit(readers.page().form("/inbox/taken-up"));
        assertTrue(readers.page().text().contains("In process (1)"), readers.page()::text);
        readers.submit(readers.page().form("/inbox/settled"));
        Opening.shared(stage, owners, point, reader);
        assertTrue(readers.open("/inbox").text().contains("Shared with you again"), readers.page()::text);
    }

    @Test
    void a_mentors_home_leads_to_what_is_shared_and_speaks_of_no_programme() {
        LmsPerson mentor = stage.town().newMentor();
        LaunchClient theirs = stage.inside(mentor, "");
        LaunchClient lead = Leads.lead(stage);
        String path = "/people/" + Persons.idOf(stage, mentor);
        lead.open(path);
        lead.post(path + "/given", Map.of("role", "MENTOR"));
        assertFalse(theirs.open("/").text().contains("of 12 sessions"), theirs.page()::text);
        assertFalse(theirs.page().text().contains("shared with you."), theirs.page()::text);
        Opening.shared(stage, owners, point, mentor);
        assertTrue(theirs.open("/").text().contains("Something new is shared with you."), theirs.page()::text);
        assertTrue(theirs.page().text().contains("See what people share with you and ask of you"), theirs.page()::text);
        Pages.assertSound(theirs.page());
        theirs.open(point);
        assertFalse(theirs.open("/").text().contains("Something new is shared"), "seen, and still new");
        theirs.submit(theirs.open("/programme/4").form("/parts/introduction").with("then", "done"));
        assertTrue(theirs.open("/").text().contains("of 12 sessions"), theirs.page()::text);
    }

    @Test
    void a_thread_stays_readable_when_the_text_has_moved_on_and_can_be_done() {
        comment(SAID);
        owners.submit(owners.open(point).form(point).with(Diary.box(point), "All different."));
        WebPage page = owners.open(point);
        assertTrue(page.text().contains("About “" + QUOTE + "”"), page::text);
        assertTrue(page.text().contains("Said about version 1."), page::text);
        WebPage done = owners.submit(page.form("/done"));
        assertTrue(done.text().contains("One thread is done"), done::text);
        owners.submit(done.form("/undone"));
        assertFalse(owners.page().text().contains("One thread is done"), owners.page()::text);
    }

    @Test
    void a_form_sent_twice_comments_once() {
        Form form = written(SAID);
        readers.submit(form);
        readers.submit(form);
        assertEquals(1, said());
    }

    @Test
    void when_the_share_ends_the_reader_keeps_nothing_and_the_owner_all() {
        comment(SAID);
        String alone = "/comments/" + thread();
        Form late = written("Too late");
        Form answer = readers.open(point).form("/replies").with("text.reply-" + thread(), "Too late");
        Form done = readers.page().form("/done");
        owners.submit(owners.open("/sharing").form("/withdrawal"));
        for (WebPage page : List.of(
                readers.open(point),
                readers.open(alone),
                readers.submit(late),
                readers.submit(answer),
                readers.submit(done))) {
            assertEquals(404, page.status());
            assertFalse(page.text().contains(QUOTE) || page.text().contains("Twelve, I"), page::text);
        }
        assertFalse(readers.open("/inbox").text().contains(diary.person().name()), readers.page()::text);
        assertEquals(1, said());
        assertTrue(owners.open(point).text().contains("Twelve, I counted"), owners.page()::text);
        assertTrue(owners.page().text().contains("What they wrote stays with you"), owners.page()::text);
        owners.open("/leave");
        assertEquals(
                409,
                owners.post(alone + "/replies", Map.of("text.reply-" + thread(), "To nobody"))
                        .status());
    }

    @Test
    void nobody_else_reads_or_writes_whatever_their_role_and_not_another_reader() {
        comment(SAID);
        String alone = "/comments/" + thread();
        LmsPerson second = stage.town().newSupervisor();
        LaunchClient seconds = stage.inside(second, "");
        Opening.shared(stage, owners, point, second);
        assertFalse(seconds.open(point).text().contains("Twelve, I counted"), seconds.page()::text);
        assertEquals(404, seconds.open(alone).status());
        LaunchClient foreign = LaunchClient.inFrame();
        foreign.launch(stage.otherLms().launch(stage.otherTown().newSupervisor()));
        Map<String, String> fields = Map.of(
                "kind",
                "assessment-point",
                "id",
                Opening.id(point),
                "version",
                "1",
                "sentence",
                "0",
                "text.comment.assessment-point." + Opening.id(point),
                "x",
                "text.reply-" + thread(),
                "x");
        for (LaunchClient other : List.of(
                Leads.lead(stage),
                foreign,
                stage.inside(stage.town().newStaff(), ""),
                stage.inside(stage.town().administrator(), ""))) {
            assertEquals(404, other.open(alone).status());
            for (String path : List.of(
                    "/comments",
                    alone + "/replies",
                    alone + "/done",
                    alone + "/undone",
                    "/inbox/settled",
                    "/inbox/taken-up")) {
                other.open("/leave");
                WebPage answer = other.post(path, fields);
                assertEquals(404, answer.status(), path);
                Pages.assertSound(answer);
            }
        }
        owners.open("/leave");
        assertEquals(404, owners.post("/comments", fields).status(), "an owner begins no thread");
        assertEquals(1, said());
    }

    @Test
    void a_text_that_cannot_be_sent_is_shown_again() {
        for (String text : List.of(" ", "x".repeat(5_001))) {
            WebPage again = readers.submit(written(text));
            assertEquals(422, again.status());
            Pages.assertSound(again);
            assertEquals(
                    text.strip(),
                    again.form("/comments").value(Opening.commentBox(again)).strip());
        }
        WebPage forged = readers.submit(written("forged").with("sentence", "99"));
        assertEquals(422, forged.status());
        WebPage stale = readers.submit(written("another version").with("version", "7"));
        assertEquals(409, stale.status());
        assertEquals("another version", stale.form("/comments").value(Opening.commentBox(stale)));
        comment("bell \u0007 rings");
        assertTrue(readers.open(point).text().contains("bell"), readers.page()::text);
        WebPage empty = readers.submit(readers.page().form("/replies"));
        assertEquals(422, empty.status());
        Pages.assertSound(empty);
        assertEquals(1, said());
    }

    private Form written(String text) {
        WebPage page = readers.open(point);
        return page.form("/comments").with("sentence", "2").with(Opening.commentBox(page), text);
    }

    private WebPage comment(String text) {
        return readers.submit(written(text));
    }

    private String thread() {
        return stage.rows()
                .texts("select id from comment_thread where thing_id = ?::uuid", Opening.id(point))
                .get(0);
    }

    private long said() {
        return stage.rows()
                .count(
                        "select count(*) from thread_comment c join comment_thread t on t.id = c.thread_id"
                                + " where t.thing_id = ?::uuid",
                        Opening.id(point));
    }

    @Test
    void a_reader_of_another_version_is_not_shown_the_sentence_that_is_no_longer_theirs() {
        comment(SAID);
        assertTrue(readers.open(point).text().contains("About “" + QUOTE), readers.page()::text);
        owners.submit(owners.open(point).form(point).with(Diary.box(point), "All different."));
        Opening.shared(stage, owners, point, reader);
        for (String page : List.of(point, "/comments/" + thread())) {
            assertEquals(200, readers.open(page).status());
            Pages.assertSound(readers.page());
            assertTrue(readers.page().text().contains("Twelve, I counted"), readers.page()::text);
            assertTrue(readers.page().text().contains("About version 1"), readers.page()::text);
            assertFalse(readers.page().body().contains(QUOTE), page);
        }
        assertTrue(owners.open(point).text().contains("About “" + QUOTE), owners.page()::text);
    }

    @Test
    void one_reader_does_not_bury_what_another_says_nor_their_own_latest() {
        comment(SAID);
        stage.rows()
                .change(
                        "insert into comment_thread (organisation_id, id, owner_id, reader_id, kind, thing_id,"
                                + " thing_version, title, quote, opened_at) select organisation_id, gen_random_uuid(),"
                                + " owner_id, reader_id, kind, thing_id, thing_version, title, quote,"
                                + " opened_at - interval '1 hour' from comment_thread, generate_series(1, 130)"
                                + " where thing_id = ?::uuid",
                        Opening.id(point));
        LmsPerson second = stage.town().newSupervisor();
        LaunchClient seconds = stage.inside(second, "");
        Opening.shared(stage, owners, point, second);
        WebPage page = seconds.open(point);
        seconds.submit(
                page.form("/comments").with("sentence", "0").with(Opening.commentBox(page), "Said by the second"));
        assertTrue(owners.open(point).text().contains("Said by the second"), "buried");
        assertTrue(owners.page().text().contains("Twelve, I counted"), "the latest is buried");
    }
}
