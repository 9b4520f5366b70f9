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

/** A point of the self-assessment is shared: the question, the page before the press, what the reader reads, and the end. */
@Outside
class GivenPointHttpIT {
    private static final String CANARY = "Eleven feathers of one owner <b>& co</b>";

    private Stage stage;
    private Diary diary;
    private LmsPerson reader;
    private LaunchClient readers;
    private String point;

    @BeforeEach
    void furnish(Stage shared) {
        stage = shared;
        diary = Diary.of(stage);
        reader = stage.town().newSupervisor();
        readers = stage.inside(reader, "");
        diary.add(2, 2, CANARY);
        point = diary.latestPoint();
    }

    @Test
    @Meets({"S004-12", "S004-15"})
    void the_sentence_comes_before_the_press_and_the_reader_reads_after_it() {
        WebPage asked = Opening.asked(diary.browser(), point);
        Pages.assertSound(asked);
        assertTrue(asked.text().contains("Only you can see this"), asked::text);
        WebPage checked = Opening.checked(stage, diary.browser(), point, reader);
        Pages.assertSound(checked);
        assertTrue(checked.text().contains(reader.name() + " will be able to read"), checked::text);
        assertTrue(checked.text().contains("in version 1, saved on"), checked::text);
        assertEquals(404, readers.open(point).status(), "read before the press");
        Pages.assertSound(diary.browser().submit(checked.form("/confirmed")));
        assertTrue(diary.browser()
                .open(point)
                .text()
                .contains("Only you can see what you change from now on. " + reader.name()
                        + " can read version 1, until"));
        WebPage list = readers.open("/sharing");
        assertTrue(list.body().contains(point + "?version=1"), list::body);
        WebPage given = readers.open(point + "?version=1");
        Pages.assertSound(given);
        assertTrue(given.text().contains("Eleven feathers of one owner"), given::text);
        assertTrue(given.body().contains("&lt;b&gt;"), "not escaped");
        assertTrue(given.text().contains(diary.person().name() + " shared version 1 with you"), given::text);
        assertFalse(given.body().contains("/sharing/new"), "a reader is offered to share it on");
        assertTrue(diary.browser().open("/sharing").text().contains("Last looked at on"), "the visit is not shown");
    }

    @Test
    void a_reader_keeps_the_version_they_were_given_and_sees_no_other() {
        Opening.shared(stage, diary.browser(), point, reader);
        LaunchClient owner = diary.browser();
        owner.submit(owner.open(point)
                .form(point)
                .with(Diary.box(point), "Second thoughts")
                .with("level", "3"));
        WebPage given = readers.open(point);
        assertTrue(given.text().contains("Eleven feathers"), given::text);
        assertFalse(given.text().contains("Second thoughts"), given::text);
        for (String version : List.of("2", "0", "x", "99999999999")) {
            assertEquals(404, readers.open(point + "?version=" + version).status(), version);
        }
        Opening.shared(stage, owner, point, reader);
        assertTrue(readers.open(point).text().contains("Second thoughts"));
        assertFalse(readers.page().text().contains("Eleven feathers"), "the former wording");
        assertEquals(404, readers.open(point + "?version=1").status());
    }

    @Test
    void taken_back_or_past_its_day_it_does_not_exist_for_the_reader() {
        Opening.shared(stage, diary.browser(), point, reader);
        assertEquals(200, readers.open(point).status());
        stage.rows()
                .change("update share_grant set until = current_date - 1 where thing_id = ?::uuid", Opening.id(point));
        assertGone(readers);
        stage.rows().change("update share_grant set until = current_date where thing_id = ?::uuid", Opening.id(point));
        assertEquals(200, readers.open(point).status());
        diary.browser().submit(diary.browser().open("/sharing").form("/withdrawal"));
        assertGone(readers);
        assertEquals(200, diary.browser().open(point).status());
    }

    @Test
    void whoever_was_not_named_finds_nothing_and_shares_nothing() {
        Opening.shared(stage, diary.browser(), point, reader);
        LaunchClient foreign = LaunchClient.inFrame();
        foreign.launch(stage.otherLms().launch(stage.otherTown().newSupervisor()));
        LmsPerson manager = stage.town().newStaff();
        stage.inside(manager, "");
        LaunchClient lead = Leads.lead(stage);
        lead.open("/people/" + Persons.idOf(stage, manager));
        lead.post("/people/" + Persons.idOf(stage, manager) + "/given", java.util.Map.of("role", "MANAGER"));
        for (LaunchClient other : List.of(
                lead,
                foreign,
                stage.inside(manager, ""),
                stage.inside(stage.town().newSupervisor(), ""),
                stage.inside(stage.town().administrator(), ""))) {
            assertGone(other);
            assertEquals(404, Opening.asked(other, point).status());
        }
        assertEquals(404, Opening.asked(readers, point).status(), "a reader shares it on");
    }

    private void assertGone(LaunchClient other) {
        for (String path : List.of(point, point + "?version=1")) {
            WebPage page = other.open(path);
            assertEquals(404, page.status(), path);
            assertFalse(page.text().contains("Eleven feathers"), page::text);
        }
    }
}
