package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Whoever is not the owner finds what was opened to them by name, and nothing else is there. */
@Outside
class EvidencePrivacyHttpIT {
    private static final String CANARY = "Canary of one binder, nine feathers";
    private static final String WHY = "Canary of a sentence, seven feathers";
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 2);
    private static final String GRANT = """
            insert into share_grant (organisation_id, id, owner_id, kind, thing_id, thing_version, title, reader_id, until,
                                     shared_at)
            select o.organisation_id, gen_random_uuid(), o.id, 'evidence-note', ?::uuid, 1, ?, r.id, current_date + ?, now()
            from person o join person r using (organisation_id) where o.name = ? and r.name = ?\
            """;

    private Stage stage;
    private Binder binder;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        binder = Binder.of(stage);
    }

    @Test
    void somebody_elses_binder_does_not_exist_for_any_role_or_town() {
        String note = binder.note("feedback", CANARY, EARLIER);
        String other = binder.note("other", CANARY, EARLIER);
        binder.place(note, 2, WHY);
        binder.link(note, other, WHY);
        String link = stage.rows()
                .texts(
                        "select l.id from evidence_link l join person p on p.id = l.owner_id where p.name = ?",
                        binder.person().name())
                .get(0);
        String thread = Binder.threadOf(note);
        for (LaunchClient reader : others()) {
            WebPage nothing = reader.open("/evidence/things/evidence-note/" + Binder.NOBODYS);
            for (String path : List.of(note, thread, thread + "/links/new")) {
                WebPage page = reader.open(path);
                assertEquals(404, page.status(), path);
                assertEquals(nothing.heading(), page.heading());
                assertFalse(page.body().contains("Canary"), page::text);
            }
            for (String path : List.of(
                    note,
                    thread + "/areas",
                    thread + "/areas/2/removal",
                    thread + "/areas/2/showcase",
                    thread + "/links",
                    thread + "/links/" + link + "/removal")) {
                reader.open("/leave");
                WebPage answer = reader.post(
                        path,
                        Map.of(
                                "evidence-area",
                                "5",
                                "evidence-why",
                                "x",
                                "show",
                                "yes",
                                "source",
                                "other",
                                "line",
                                "x"));
                assertEquals(404, answer.status(), path);
            }
            for (String path : List.of("/evidence", "/evidence/areas/2", "/evidence/things", "/")) {
                assertFalse(reader.open(path).body().contains("Canary"), path);
            }
        }
        assertEquals(List.of(WHY), binder.whys());
        assertEquals(List.of(WHY), binder.linkWhys());
    }

    @Test
    void nobody_links_with_a_thing_or_takes_away_a_link_of_somebody_else() {
        String first = binder.note("feedback", CANARY, EARLIER);
        String second = binder.note("other", CANARY, EARLIER);
        binder.link(first, second, WHY);
        String link = stage.rows()
                .texts(
                        "select l.id from evidence_link l join person p on p.id = l.owner_id where p.name = ?",
                        binder.person().name())
                .get(0);
        Binder thief = Binder.of(stage);
        String own = thief.note("other", "Mine", EARLIER);
        thief.note("other", "Mine too", EARLIER);
        WebPage linked = thief.link(own, first, "Theirs");
        assertEquals(404, linked.status(), linked::text);
        assertFalse(linked.body().contains(CANARY), linked::text);
        thief.browser().open("/leave");
        thief.browser().post(Binder.threadOf(own) + "/links/" + link + "/removal", Map.of());
        assertEquals(List.of(WHY), binder.linkWhys());
        assertEquals(List.of(), thief.linkWhys());
    }

    @Test
    void a_reader_walks_only_over_what_was_opened_to_them_and_reads_no_sentence() {
        String first = binder.note("feedback", CANARY + " first, reworded", EARLIER);
        String bridge = binder.note("other", CANARY + " bridge", EARLIER);
        String last = binder.note("observation", CANARY + " last", EARLIER);
        binder.link(first, bridge, WHY);
        binder.link(bridge, last, WHY);
        LmsPerson reader = stage.town().newSupervisor();
        LaunchClient readers = stage.inside(reader, "");
        assertEquals(404, readers.open(Binder.threadOf(first)).status());
        open(first, "The first as it was", 5, reader);
        open(last, "The last as it was", 5, reader);
        WebPage alone = readers.open(Binder.threadOf(first));
        assertEquals(200, alone.status(), alone::text);
        Pages.assertSound(alone);
        assertTrue(alone.text().contains("The first as it was"), alone::text);
        assertTrue(alone.text().contains("Nothing that is linked with it is shared with you"), alone::text);
        assertFalse(alone.body().contains("The last as it was"), "walked over a bridge that is not open");
        assertFalse(alone.body().contains("Canary"), alone::text);
        assertEquals(404, readers.open(Binder.threadOf(bridge)).status());
        open(bridge, "The bridge as it was", 5, reader);
        WebPage walked = readers.open(Binder.threadOf(first));
        Pages.assertSound(walked);
        assertTrue(walked.text().contains("The last as it was"), walked::text);
        assertFalse(walked.body().contains("Canary"), "a sentence or a later title is shown: " + walked.text());
        assertFalse(walked.body().contains("<form"), "a reader can change something");
        readers.open("/leave");
        assertEquals(
                404,
                readers.post(Binder.threadOf(first) + "/areas", Map.of("evidence-area", "1", "evidence-why", "x"))
                        .status());
        stage.rows()
                .change(
                        "update share_grant set ended_at = now(), ended_as = 'WITHDRAWN' where reader_id = ?::uuid",
                        Persons.idOf(stage, reader));
        assertEquals(404, readers.open(Binder.threadOf(first)).status());
        open(first, "Over", -1, reader);
        assertEquals(404, readers.open(Binder.threadOf(first)).status(), "the day is over");
    }

    @Test
    void nothing_is_placed_or_linked_unless_a_page_of_this_visit_sends_it() {
        String note = binder.note("feedback", "A line", EARLIER);
        binder.note("other", "Another", EARLIER);
        Form place = binder.browser()
                .open(note)
                .form("/areas")
                .with("evidence-area", "1")
                .with("evidence-why", "forged");
        Form link = binder.browser()
                .open(Binder.threadOf(note) + "/links/new")
                .form("/links")
                .with("why", "forged");
        String[] ours = Csrf.ours(stage, binder.browser());
        String cookie = Wire.cookies(binder.browser().cookies());
        for (Form form : List.of(place, link)) {
            String path = form.action().getPath();
            assertEquals(
                    403,
                    stage.wire()
                            .post(path, form.without("form").encoded(), ours)
                            .status());
            assertEquals(
                    403,
                    stage.wire()
                            .post(path, form.encoded(), "Cookie", cookie, "Origin", "https://evil.example")
                            .status());
        }
        assertEquals(List.of(), binder.whys());
    }

    /** A lead, a manager who is a mentor as well, a stranger, an administrator, and somebody of another organisation. */
    private List<LaunchClient> others() {
        LmsPerson manager = stage.town().newStaff();
        stage.inside(manager, "");
        LaunchClient lead = Leads.lead(stage);
        String person = "/people/" + Persons.idOf(stage, manager);
        for (String role : List.of("MENTOR", "MANAGER")) {
            lead.open(person);
            lead.post(person + "/given", Map.of("role", role));
        }
        LaunchClient foreign = LaunchClient.inFrame();
        foreign.launch(stage.otherLms()
                .launch(
                        stage.otherTown().newSupervisor(),
                        stage.otherLms().organisation().mainCourse().opening("")));
        return List.of(
                lead,
                stage.inside(manager, ""),
                stage.inside(stage.town().newSupervisor(), ""),
                stage.inside(stage.town().administrator(), ""),
                foreign);
    }

    private void open(String note, String title, int days, LmsPerson reader) {
        stage.rows()
                .change(
                        GRANT,
                        note.replaceFirst(".*/", ""),
                        title,
                        days,
                        binder.person().name(),
                        reader.name());
    }
}
