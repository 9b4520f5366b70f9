package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** What a person wrote is shared with a mentor, who comments on it, and placed in an area: the same way in every room. */
@Outside
@Meets({"S004-13", "S004-14", "S004-15"})
class CompanyHttpIT {
    private Stage stage;
    private LmsPerson reader;
    private LaunchClient readers;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        reader = stage.town().newSupervisor();
        readers = stage.inside(reader, "");
    }

    @Test
    void an_entry_is_shared_commented_on_and_placed() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        Pages.assertSound(log.browser().open(entry));
        log.write(entry, "I spoke first. I listened later.");
        commented(log.browser(), entry, "I listened later.");
        placed(log.browser(), "reflection-entry", entry);
    }

    @Test
    void a_goal_is_shared_commented_on_and_placed() {
        Planner planner = Planner.of(stage);
        Form form = planner.browser().open("/development/goals/new").form("/development/goals/new");
        planner.browser().submit(form.with("text.new.goals", "I ask first. I answer last."));
        String goal = "/development/goals/"
                + stage.rows()
                        .texts(
                                "select id from plan_item where person_id = cast(? as uuid)",
                                Persons.idOf(stage, planner.person()))
                        .get(0);
        commented(planner.browser(), goal, "I answer last.");
        placed(planner.browser(), "goal", goal);
    }

    private void commented(LaunchClient owner, String path, String sentence) {
        assertEquals(404, readers.open(path).status(), "open before it was shared");
        Opening.shared(stage, owner, path, reader);
        WebPage given = readers.open(path);
        assertEquals(200, given.status(), given::text);
        Pages.assertSound(given);
        WebPage said = readers.submit(
                given.form("/comments").with("sentence", "2").with(Opening.commentBox(given), "Well seen"));
        assertTrue(said.text().contains("About “" + sentence + "”"), said::text);
        WebPage beside = owner.open(path);
        Pages.assertSound(beside);
        assertTrue(beside.text().contains("Well seen"), beside::text);
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        assertEquals(404, stranger.open(path).status());
        owner.submit(owner.open("/sharing").form("/withdrawal"));
        assertEquals(404, readers.open(path).status(), "open after it was taken back");
        assertTrue(owner.open(path).text().contains("Well seen"), "the owner keeps what was said");
        assertFalse(readers.open("/inbox").text().contains(sentence), "words of what was taken back");
    }

    private static void placed(LaunchClient owner, String kind, String path) {
        String thread = "/evidence/things/" + kind + "/" + Opening.id(path);
        assertTrue(owner.open(path).body().contains(thread), "no way to place it");
        WebPage placed = owner.submit(owner.open(thread)
                .form(thread + "/areas")
                .with("evidence-area", "3")
                .with("evidence-why", "It shows that I listen"));
        assertEquals(200, placed.status(), placed::text);
        assertTrue(owner.open("/evidence/areas/3").text().contains("It shows that I listen"), owner.page()::text);
    }
}
