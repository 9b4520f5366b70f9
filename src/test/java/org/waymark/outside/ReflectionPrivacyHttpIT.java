package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Nobody but its owner finds a text, except a named reader the one version they were given. */
@Outside
class ReflectionPrivacyHttpIT {
    private static final String CANARY = "Canary of one owner, twelve feathers";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    void somebody_elses_text_does_not_exist_for_any_role_or_town() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        log.write(entry, CANARY);
        log.write(entry, CANARY + " again");
        String piece = log.piece();
        log.write(piece, CANARY);
        LaunchClient lead = Leads.lead(stage);
        LmsPerson other = stage.town().newStaff();
        stage.inside(other, "");
        String person = "/people/" + Persons.idOf(stage, other);
        for (String role : List.of("MENTOR", "MANAGER")) {
            lead.open(person);
            lead.post(person + "/given", Map.of("role", role));
        }
        LaunchClient foreign = LaunchClient.inFrame();
        foreign.launch(stage.otherLms()
                .launch(
                        stage.otherTown().newSupervisor(),
                        stage.otherLms().organisation().mainCourse().opening("")));
        for (LaunchClient reader : List.of(
                lead,
                stage.inside(other, ""),
                stage.inside(stage.town().newSupervisor(), ""),
                stage.inside(stage.town().administrator(), ""),
                foreign)) {
            for (String path : List.of(entry, piece)) {
                for (String page : List.of("", "?version=1", "/versions", "/changes?one=1&other=2")) {
                    WebPage answer = reader.open(path + page);
                    assertEquals(404, answer.status(), path + page);
                    assertFalse(answer.body().contains(CANARY), answer::text);
                }
                reader.open("/reflection");
                WebPage sent = reader.post(
                        path, Map.of(Logbook.field(path), "forged", "version." + Logbook.prompt(path), "1"));
                assertEquals(404, sent.status(), path);
            }
            for (String page : List.of("/reflection", "/reflection/piece", "/sharing", "/kept", "/")) {
                assertFalse(reader.open(page).body().contains(CANARY), page);
            }
        }
        assertEquals(List.of(CANARY, CANARY + " again"), log.versions(entry));
        assertEquals(List.of(CANARY), log.versions(piece));
    }

    @Test
    void a_named_reader_reads_the_one_version_they_were_given_until_it_is_taken_back() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        log.write(entry, "Before **the** talk");
        log.write(entry, "What I shared");
        log.write(entry, CANARY);
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient reader = stage.inside(person, "");
        log.share(entry, 2, person);
        for (String address : List.of(entry, entry + "?version=2")) {
            WebPage read = reader.open(address);
            assertEquals(200, read.status(), read::text);
            Pages.assertSound(read);
            assertTrue(read.text().contains("What I shared"), read::text);
            assertTrue(read.text().contains(log.person().name()), read::text);
            assertFalse(read.body().contains(CANARY), read::text);
        }
        for (String hidden : List.of("?version=1", "?version=3", "?version=0", "/versions", "/changes?one=1&other=2")) {
            assertEquals(404, reader.open(entry + hidden).status(), hidden);
        }
        assertTrue(log.browser().open(entry).text().contains(person.name()), "the owner does not see who reads");
        assertTrue(
                log.browser().open("/sharing").text().contains("looked"),
                log.browser().page()::text);
        assertTrue(reader.open("/sharing").body().contains(entry + "?version=2"), "the list does not lead there");
        WebPage list = log.browser().open("/sharing");
        log.browser().submit(list.form("/withdrawal"));
        assertEquals(404, reader.open(entry + "?version=2").status());
    }

    @Test
    @Meets({"S004-14", "S004-46", "S004-58", "S004-61"})
    void a_jot_begins_an_entry_follows_it_and_then_goes_its_own_way() {
        Desk desk = Desk.at(stage, 4);
        WebPage session = desk.keep("I noticed whose voice was missing.", "critical-reflection");
        Logbook log = Logbook.of(stage, desk.person());
        String entry = log.latest();
        assertTrue(session.body().contains(entry), "the jot does not lead on");
        assertTrue(log.look().text().contains("I noticed whose voice was missing."));
        WebPage page = log.browser().open(entry);
        Pages.assertSound(page);
        assertTrue(page.text().contains("Kept in session 4"), page::text);
        assertEquals("I noticed whose voice was missing.", log.words(entry));
        String change = "/jots/" + Logbook.id(entry);
        String box = Desk.jotBox(desk.jotForm()).substring("text.".length());
        desk.browser().submit(desk.browser().open(change).form(change).with("text." + box, "Reworded"));
        assertEquals("Reworded", log.words(entry));
        desk.browser().submit(desk.look().form("/removal"));
        assertEquals(404, log.browser().open(entry).status());
        assertEquals(List.of(), log.versions(entry));
        desk.browser().submit(desk.look().form("/return"));
        assertEquals("Reworded", log.words(entry));
        log.write(entry, "Reworded, and thought about");
        desk.browser().submit(desk.browser().open(change).form(change).with("text." + box, "Elsewhere"));
        desk.browser().submit(desk.look().form("/removal"));
        assertEquals("Reworded, and thought about", log.words(entry));
        assertEquals(List.of("Reworded", "Reworded, and thought about"), log.versions(entry));
    }
}
