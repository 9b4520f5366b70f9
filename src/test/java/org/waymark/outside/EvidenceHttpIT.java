package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Things are placed, linked, shown first and walked over HTTP, without scripts. */
@Outside
class EvidenceHttpIT {
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 2);

    private Stage stage;
    private Binder binder;
    private LaunchClient browser;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        binder = Binder.of(stage);
        browser = binder.browser();
    }

    @Test
    void every_page_of_an_empty_binder_is_sound_and_every_invitation_leads_somewhere() {
        WebPage matrix = browser.open("/evidence");
        Pages.assertSound(matrix);
        assertTrue(matrix.text().contains("There is nothing in any area yet"), matrix::text);
        List<String> places = Binder.cells(matrix);
        assertEquals(8 * 7, places.size());
        for (String path : places.stream().distinct().toList()) {
            WebPage there = browser.open(path.replace("&amp;", "&"));
            assertEquals(200, there.status(), path);
            Pages.assertSound(there);
        }
        for (String path : List.of("/evidence/things", "/evidence/notes/new", "/evidence/areas/1")) {
            Pages.assertSound(browser.open(path));
        }
        for (String path : List.of(
                "/evidence/areas/0",
                "/evidence/areas/9",
                "/evidence/things/jot/" + Binder.NOBODYS,
                "/evidence/things/nothing/" + Binder.NOBODYS,
                "/evidence/notes/" + Binder.NOBODYS)) {
            assertEquals(404, browser.open(path).status(), path);
        }
    }

    @Test
    @Meets({"S004-15", "S004-46"})
    void a_point_is_placed_with_the_area_suggested_and_a_sentence_and_counts_in_the_matrix() {
        binder.diary().add(3, 2, "I ask first, mostly.");
        String point = binder.diary().latestPoint();
        Form form = browser.open(point).form("/areas");
        Pages.assertSound(browser.page());
        assertEquals("3", form.value("evidence-area"));
        WebPage bare = browser.submit(form);
        assertEquals(422, bare.status());
        Pages.assertSound(bare);
        assertTrue(bare.text().contains("Say why, in one sentence"), bare::text);
        assertEquals(List.of(), binder.whys());
        WebPage placed = browser.submit(form.with("evidence-why", "It shows how I changed my opening question."));
        assertEquals(200, placed.status(), placed::text);
        assertTrue(placed.address().getPath().endsWith(point), placed.address()::toString);
        Pages.assertSound(placed);
        assertEquals(List.of("It shows how I changed my opening question."), binder.whys());
        assertEquals("1", binder.cell(3, "Reflection"));
        assertEquals("Add", binder.cell(3, "Session"));
        WebPage area = browser.open("/evidence/areas/3?source=reflection");
        Pages.assertSound(area);
        assertTrue(area.text().contains("It shows how I changed"), area::text);
        assertFalse(browser.open("/evidence/areas/3?source=other").text().contains("It shows"));
    }

    @Test
    void a_thing_stands_in_three_areas_at_most_and_the_sentence_can_be_put_in_another_way() {
        String note = binder.note("feedback", "Tariq wrote that the plan was clear.", EARLIER);
        for (int area = 1; area <= 3; area++) {
            binder.place(note, area, "Because " + area);
        }
        assertTrue(browser.open(note).text().contains("It is in three areas"), browser.page()::text);
        WebPage fourth = binder.place(note, 4, "Because 4");
        assertEquals(409, fourth.status());
        assertTrue(fourth.text().contains("This is in three areas already"), fourth::text);
        assertEquals(200, binder.place(note, 2, "Because of the second page").status());
        assertEquals(List.of("Because 1", "Because of the second page", "Because 3"), binder.whys());
        browser.submit(browser.open(note).form("/areas/1/removal"));
        assertEquals(200, binder.place(note, 4, "Because 4").status());
        assertEquals(List.of("Because of the second page", "Because 3", "Because 4"), binder.whys());
    }

    @Test
    void three_things_stand_for_an_area_and_a_fourth_waits() {
        for (int i = 1; i <= 4; i++) {
            String note = binder.note("other", "Line number " + i, EARLIER);
            binder.place(note, 6, "Because " + i);
            WebPage shown = browser.submit(browser.open(note).form("/areas/6/showcase"));
            assertEquals(i <= 3 ? 200 : 409, shown.status(), shown::text);
            Pages.assertSound(shown);
        }
        WebPage matrix = browser.open("/evidence");
        Pages.assertSound(matrix);
        String showcase = matrix.body().substring(matrix.body().indexOf("id=\"showcase\""));
        assertTrue(showcase.contains("Line number 1") && showcase.contains("Line number 3"), matrix::text);
        assertFalse(showcase.contains("Line number 4"), matrix::text);
    }

    @Test
    void two_things_are_linked_once_with_a_sentence_and_the_thread_is_walked_from_either_end() {
        String first = binder.note("observation", "Watched in the duty room", EARLIER);
        String second = binder.note("feedback", "What Mrs Adeyemi wrote", EARLIER);
        String third = binder.note("other", "Course on questions", EARLIER);
        WebPage bare = binder.link(first, second, "");
        assertEquals(422, bare.status());
        Pages.assertSound(bare);
        assertEquals(
                200,
                binder.link(first, second, "Both are about the same visit.").status());
        assertEquals(
                200, binder.link(second, first, "Both are about one visit.").status());
        assertEquals(List.of("Both are about one visit."), binder.linkWhys());
        binder.link(second, third, "The course came from it.");
        WebPage thread = browser.open(Binder.threadOf(first));
        Pages.assertSound(thread);
        assertTrue(thread.text().contains("Linked with it"), thread::text);
        assertTrue(thread.text().contains("One step further"), thread::text);
        assertTrue(thread.text().contains("Course on questions"), thread::text);
        assertTrue(browser.open(Binder.threadOf(third)).text().contains("Watched in the duty room"));
        browser.submit(browser.open(first).form("/removal"));
        assertFalse(browser.open(Binder.threadOf(first)).text().contains("Course on questions"));
        assertEquals(400 + 22, binder.link(first, first, "Itself").status());
    }

    @Test
    void a_jot_that_is_reworded_or_removed_is_followed() {
        Desk desk = Desk.at(stage, 4, binder.person());
        desk.keep("Whose voice was missing", "critical-reflection");
        String jot = binder.jot();
        assertTrue(browser.open("/evidence/things").text().contains("Whose voice was missing"));
        Form form = browser.open(jot).form("/areas");
        assertFalse(form.value("evidence-area").isEmpty(), "no area suggested");
        browser.submit(form.with("evidence-why", "It is where I noticed."));
        assertEquals("1", binder.cell(Integer.parseInt(form.value("evidence-area")), "Session"));
        desk.browser().submit(desk.look().form("/removal"));
        assertEquals("Add", binder.cell(Integer.parseInt(form.value("evidence-area")), "Session"));
        assertEquals(List.of("evidence_area.why"), stage.rows().columnsHolding("It is where I noticed."));
        assertEquals(
                List.of(""),
                stage.rows().texts("select title from evidence_item where path = '/programme/4' and is_gone"));
        assertEquals(404, browser.open(jot).status());
        desk.browser().submit(desk.look().form("/return"));
        assertEquals("1", binder.cell(Integer.parseInt(form.value("evidence-area")), "Session"));
    }

    @Test
    void a_session_that_is_done_can_be_placed() {
        Desk desk = Desk.at(stage, 4, binder.person());
        assertFalse(browser.open("/evidence/things").body().contains("/evidence/things/session/"));
        stage.rows().change("""
            insert into session_part (organisation_id, id, person_id, session_number, part, done_at, changed_at)
            select p.organisation_id, gen_random_uuid(), p.id, 4, part, now(), now()
            from person p, unnest(array['INTRODUCTION', 'EXPERIENCE', 'REFLECTION', 'EVIDENCE']) part
            where p.name = ?\
            """, desk.person().name());
        String body = browser.open("/evidence/things").body();
        String session = body.replaceFirst("(?s).*(/evidence/things/session/[0-9a-f-]{36}).*", "$1");
        Form form = browser.open(session).form("/areas");
        Pages.assertSound(browser.page());
        assertEquals(
                200, browser.submit(form.with("evidence-why", "All of it.")).status());
        assertEquals("1", binder.cell(Integer.parseInt(form.value("evidence-area")), "Session"));
    }
}
