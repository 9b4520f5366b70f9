package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Comments, answers and corrections that are begun and not sent yet: their writer's alone, and not lost. */
@Outside
class UnsentHttpIT {
    private static final String HALF = "Half a comm";
    private static final String KEPT = """
            select k.reason || ' ' || k.state || ' ' || k.text from kept_text k join person p on p.id = k.person_id
             where p.name = ? and k.keep_until >= k.kept_at + interval '30 days' order by k.kept_at\
            """;

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
        diary.add(2, 2, "It rained. Nobody came.");
        point = diary.latestPoint();
        Opening.shared(stage, owners, point, reader);
    }

    @Test
    @Meets({"S004-12", "S004-46"})
    void a_comment_is_saved_while_it_is_typed_and_no_draft_any_more_when_it_is_sent() {
        Form form = comment();
        saved(readers, form, box(), HALF);
        assertEquals(HALF, comment().value(box()), "not offered again");
        Pages.assertSound(readers.page());
        assertFalse(owners.open(point).body().contains(HALF), "shown to the owner before it is sent");
        byte[] all = owners.download(owners.open("/everything").form("/everything/file"))
                .body();
        assertFalse(new String(all, StandardCharsets.UTF_8).contains(HALF), "told to the owner");
        owners.open(point);
        readers.submit(comment().with(box(), HALF + "ent more"));
        assertEquals("", comment().value(box()));
        assertTrue(owners.open(point).text().contains(HALF + "ent more"), owners.page()::text);
        saved(readers, form, box(), HALF);
        assertEquals("", comment().value(box()), "a save that comes late brings back what was sent");
    }

    @Test
    void an_answer_is_offered_again_beside_the_text_and_alone_until_it_is_sent() {
        String thread = thread();
        String box = "text.reply-" + thread;
        saved(owners, owners.open(point).form("/replies"), box, HALF);
        assertEquals(HALF, owners.open(point).form("/replies").value(box));
        WebPage alone = owners.open("/comments/" + thread);
        assertEquals(HALF, alone.form("/replies").value(box));
        Pages.assertSound(alone);
        assertEquals("", readers.open(point).form("/replies").value(box), "shown to the reader");
        owners.submit(alone.form("/replies"));
        assertEquals("", owners.open(point).form("/replies").value(box));
        assertTrue(readers.open(point).text().contains(HALF), readers.page()::text);
    }

    @Test
    void what_is_sent_after_the_visit_is_kept_for_its_writer_and_led_back_to_its_place() {
        Form late = comment().with(box(), "At the last moment");
        Visits.end(stage, reader);
        assertEquals(401, readers.submit(late).status());
        LaunchClient again = stage.inside(reader, "");
        assertTrue(again.open("/").text().contains("Comments: text from"), again.page()::text);
        WebPage beside = again.open(point);
        assertTrue(beside.text().contains("Look at both texts and choose"), beside::text);
        Pages.assertSound(beside);
        String kept = stage.rows()
                .texts(
                        "select k.id from kept_text k join person p on p.id = k.person_id where p.name = ?",
                        reader.name())
                .get(0);
        WebPage choice = again.open("/kept/" + kept);
        again.submit(choice.form("/kept/" + kept).with("choice", "used"));
        assertTrue(
                again.page().address().getPath().endsWith(point),
                () -> again.page().address().toString());
        assertEquals("At the last moment", again.page().form("/comments").value(box()));
    }

    @Test
    void a_reader_whose_share_has_ended_finds_what_they_had_begun_in_their_kept_texts() {
        saved(readers, comment(), box(), HALF);
        Form late = comment().with(box(), "Sent too late");
        Form answer = readers.open(point).form("/comments");
        owners.submit(owners.open("/sharing").form("/withdrawal"));
        assertEquals(404, readers.open(point).status());
        WebPage kept = readers.open("/kept");
        assertTrue(kept.text().contains(HALF), kept::text);
        assertFalse(kept.text().contains("It rained"), "the owner's words");
        Pages.assertSound(kept);
        WebPage refused = readers.submit(late);
        assertEquals(404, refused.status());
        assertTrue(refused.text().contains("it is kept for you"), refused::text);
        Pages.assertSound(refused);
        assertTrue(readers.open("/kept").text().contains("Sent too late"), readers.page()::text);
        readers.open("/kept");
        assertEquals(
                List.of("ENDED ASIDE " + HALF, "ENDED ASIDE Sent too late"),
                stage.rows().texts(KEPT, reader.name()));
        assertEquals(404, readers.submit(answer).status());
        assertFalse(owners.open("/kept").text().contains(HALF), "kept for the owner");
        assertEquals(0, said());
    }

    @Test
    void a_correction_is_offered_again_until_it_is_saved_and_kept_when_its_day_has_passed() {
        String box = Diary.box(point);
        saved(100, owners, owners.open(point).form(point), box, "It rained. Hardly any");
        assertEquals("It rained. Hardly any", owners.open(point).form(point).value(box));
        Pages.assertSound(owners.page());
        assertEquals(List.of("It rained. Nobody came."), diary.points("reason"));
        assertFalse(readers.open(point).text().contains("Hardly"), "shown to the reader");
        owners.submit(owners.open(point).form(point).with(box, "It rained. Hardly anybody came."));
        assertEquals(List.of("It rained. Hardly anybody came."), diary.points("reason"));
        assertEquals(
                "It rained. Hardly anybody came.",
                owners.open(point).form(point).value(box));
        saved(100, owners, owners.open(point).form(point), box, "Again");
        stage.rows()
                .change(
                        "update assessment_point set made_at = made_at - interval '1 day' where id = ?::uuid",
                        Opening.id(point));
        assertTrue(owners.open("/kept").text().contains("Again"), owners.page()::text);
        assertEquals(
                List.of("ENDED ASIDE Again"),
                stage.rows().texts(KEPT, diary.person().name()));
    }

    private Form comment() {
        return readers.open(point).form("/comments").with("sentence", "0");
    }

    private String box() {
        return "text.comment.assessment-point." + Opening.id(point);
    }

    private static void saved(LaunchClient browser, Form form, String box, String text) {
        saved(111, browser, form, box, text);
    }

    /** What the page's script sends while somebody types. */
    private static void saved(int place, LaunchClient browser, Form form, String box, String text) {
        String prompt = box.substring("text.".length());
        WebPage answer = browser.post(
                "/programme/" + place + "/notes",
                Map.of(
                        box,
                        text,
                        "version." + prompt,
                        form.value("version." + prompt),
                        "writer",
                        "00000000-0000-4000-8000-000000000006",
                        "turn",
                        "1",
                        "rescue",
                        form.value("rescue")));
        assertTrue(answer.status() == 200 || answer.status() == 409, answer::body);
        browser.open("/leave");
    }

    private String thread() {
        readers.submit(comment().with(box(), "A comment"));
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
}
