package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One version is shared, and nothing of another; and nothing is opened that ends in the same moment. */
@Outside
class ShareLimitsHttpIT {
    private static final String OPEN = "select count(*) from share_grant where thing_id = ?::uuid and ended_at is null";

    private Stage stage;
    private LmsPerson reader;
    private LaunchClient readers;

    @BeforeEach
    void furnish(Stage shared) {
        stage = shared;
        reader = stage.town().newSupervisor();
        readers = stage.inside(reader, "");
    }

    @Test
    void no_first_word_of_another_version_reaches_a_reader() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        log.write(entry, "Openly said");
        Form press = confirmation(log, entry);
        log.write(entry, "Hidden thought two");
        log.browser().submit(press);
        assertNothingHidden("/sharing", "Openly said");
        assertNothingHidden("/inbox", "Openly said");
        assertNothingHidden(entry, "Openly said");
        Form comment = readers.page().form("/comments");
        WebPage refused = readers.submit(comment);
        assertEquals(422, refused.status());
        assertFalse(refused.text().contains("Hidden thought"), refused::text);
        String field = "text.comment.reflection-entry." + Logbook.id(entry);
        WebPage thread = readers.submit(readers.open(entry).form("/comments").with(field, "I see"));
        assertFalse(thread.text().contains("Hidden thought"), thread::text);
        log.write(entry, "Hidden thought three");
        assertNothingHidden(entry, "Openly said");
        String path = "/comments/"
                + stage.rows()
                        .texts("select id from comment_thread where thing_id = ?::uuid", Logbook.id(entry))
                        .get(0);
        assertNothingHidden(path, "Openly said");
        assertNothingHidden("/", "");
    }

    @Test
    void a_goal_is_read_in_its_version_without_earlier_look_backs() {
        Planner planner = Planner.of(stage);
        String goal = planner.goal("Listen longer");
        planner.review(goal, "Hidden thought about my manager");
        planner.reword(goal, "Listen longer, and wait");
        Shares.give(stage, planner.person(), reader, "goal", Planner.id(goal), 3);
        planner.reword(goal, "Hidden thought as a goal");
        assertNothingHidden(goal + "?version=3", "Listen longer, and wait");
        WebPage refused = readers.submit(readers.page().form("/comments"));
        assertEquals(422, refused.status());
        assertFalse(refused.text().contains("Hidden thought"), refused::text);
        assertTrue(planner.look().text().contains("Hidden thought as a goal"));
    }

    @Test
    void nothing_is_opened_by_a_relationship_that_ends_meanwhile() throws Exception {
        MentorView pair = MentorView.pair(stage);
        Logbook log = Logbook.of(stage, pair.diary().person());
        String entry = log.begin();
        log.write(entry, "For my mentor");
        WebPage ask = log.browser().submit(log.form(entry).with("then", "share"));
        String relationship = stage.rows()
                .texts(
                        "select id from relationship where person_id = ?::uuid and until is null",
                        Persons.idOf(stage, log.person()))
                .get(0);
        WebPage check = log.browser().submit(ask.form("/sharing/new").with("reader", "as." + relationship));
        Form press = check.form("/sharing/new/confirmed");
        Form question = pair.question(2, false);
        WebPage answer = meanwhile(
                "update relationship set until = now(), ended_by = begun_by where id = ?::uuid",
                relationship,
                () -> log.browser().submit(press));
        assertEquals(404, answer.status(), answer::text);
        assertEquals(0, stage.rows().count(OPEN, Logbook.id(entry)));
        stage.rows().change("update relationship set until = null, ended_by = null where id = ?::uuid", relationship);
        WebPage asked = meanwhile(
                "update relationship set until = now(), ended_by = begun_by where id = ?::uuid",
                relationship,
                () -> pair.owner().submit(question));
        assertEquals(422, asked.status(), asked::text);
        assertEquals(
                0,
                stage.rows()
                        .count("select count(*) from assessment_asked where relationship_id = ?::uuid", relationship));
    }

    @Test
    void nothing_is_opened_that_is_removed_meanwhile() throws Exception {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        log.write(entry, "On its way out");
        Form press = confirmation(log, entry);
        WebPage answer = meanwhile(
                "update reflection_text set is_gone = true, removed_at = now() where id = ?::uuid",
                Logbook.id(entry),
                () -> log.browser().submit(press));
        assertEquals(404, answer.status(), answer::text);
        assertEquals(0, stage.rows().count(OPEN, Logbook.id(entry)));
    }

    /** The button that shares the present version with the reader. */
    private Form confirmation(Logbook log, String entry) {
        WebPage ask = log.browser().submit(log.form(entry).with("then", "share"));
        WebPage found = log.browser()
                .submit(ask.form("/sharing/new").with("reader", "other").with("name", reader.name()));
        assertTrue(found.text().contains("1 person is called like that. Choose them"), found::text);
        assertEquals("", found.form("/sharing/new").value("reader"), "somebody is chosen already");
        WebPage check =
                log.browser().submit(found.form("/sharing/new").with("reader", "by." + Persons.idOf(stage, reader)));
        return check.form("/sharing/new/confirmed");
    }

    private void assertNothingHidden(String path, String shown) {
        WebPage page = readers.open(path);
        assertEquals(200, page.status(), path);
        assertTrue(page.text().contains(shown), page::text);
        assertFalse(page.body().contains("Hidden thought"), page::text);
    }

    /** Presses while another transaction has changed a row and not ended; that one ends first. */
    private WebPage meanwhile(String change, String id, Supplier<WebPage> press) throws Exception {
        try (Connection other = stage.database().asSuperuser()) {
            other.setAutoCommit(false);
            try (PreparedStatement statement = other.prepareStatement(change)) {
                statement.setString(1, id);
                assertEquals(1, statement.executeUpdate());
            }
            CompletableFuture<WebPage> answer = CompletableFuture.supplyAsync(press);
            TimeUnit.MILLISECONDS.sleep(700);
            other.commit();
            return answer.get(30, TimeUnit.SECONDS);
        }
    }
}
