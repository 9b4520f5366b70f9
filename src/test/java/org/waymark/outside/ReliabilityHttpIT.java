package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.client.WebPage;

/** What was acknowledged is there, whatever is killed. Faults F1, F2, F16; on a stage of its own. */
@Outside
class ReliabilityHttpIT {
    private static final int NOTES = 1_000;
    private static final int MANY = 16;
    private static final Duration RESTART_MAX = Duration.ofSeconds(45);
    private static final Duration RECONNECT_MAX = Duration.ofSeconds(10);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(10);

    private static Stage stage;

    @BeforeAll
    static void build() {
        stage = Stage.open("reliability");
    }

    @AfterAll
    static void takeDown() {
        stage.close();
    }

    @Test
    void the_tool_is_killed_three_times_while_a_thousand_notes_are_saved() throws InterruptedException {
        try (Writers writers = new Writers(stage)) {
            writers.begin(NOTES);
            Duration slowest = Duration.ZERO;
            for (int acknowledgedBefore : List.of(150, 450, 750)) {
                writers.awaitAcknowledged(acknowledgedBefore);
                stage.waymark().kill();
                long killed = System.nanoTime();
                stage.waymark().start().awaitReady(RESTART_MAX);
                Duration took = Duration.ofNanos(System.nanoTime() - killed);
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
            assertTrue(
                    writers.awaitEnd(180),
                    "not all was written: " + writers.acknowledged().size());
            System.out.println("Tool killed 3 times in " + NOTES + " saves; slowest restart " + slowest.toMillis()
                    + " ms; requests without a good answer " + writers.failures());
            assertTrue(writers.failures() > 0, "nobody noticed that the tool was killed");
            assertNoneLost(writers.acknowledged());
        }
    }

    @Test
    void the_database_is_killed_three_times_while_a_thousand_notes_are_saved() throws InterruptedException {
        try (Writers writers = new Writers(stage)) {
            writers.begin(NOTES);
            Duration slowest = Duration.ZERO;
            for (int acknowledgedBefore : List.of(150, 450, 750)) {
                writers.awaitAcknowledged(acknowledgedBefore);
                stage.database().kill();
                stage.database().restart();
                long accepting = System.nanoTime();
                writers.awaitAcknowledged(writers.acknowledged().size() + 1);
                Duration took = Duration.ofNanos(System.nanoTime() - accepting);
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
            assertTrue(
                    writers.awaitEnd(120),
                    "not all was written: " + writers.acknowledged().size());
            System.out.println("PostgreSQL killed 3 times in " + NOTES + " saves; slowest reconnection "
                    + slowest.toMillis() + " ms; requests without a good answer " + writers.failures());
            assertTrue(writers.failures() > 0, "nobody noticed that the database was killed");
            assertTrue(slowest.compareTo(RECONNECT_MAX) <= 0, "reconnected only after " + slowest);
            assertTrue(stage.waymark().isAlive(), "the tool did not live through it");
            assertNoneLost(writers.acknowledged());
        }
    }

    @Test
    void a_silent_database_is_answered_with_a_page_that_gives_the_text_back() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form("introduction")
                .with("text.s04-introduction-question", "An hour of thought, in two lines\nor more");
        stage.tap().fallSilent();
        try {
            long begin = System.nanoTime();
            WebPage page = desk.browser().submit(form);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.println("Silent database: answered after " + took.toMillis() + " ms with " + page.status());
            assertUnavailable(page);
            assertTrue(took.compareTo(ANSWER_MAX) <= 0, "answered only after " + took);
            assertEquals(503, stage.wire().get("/health/ready").status(), "still says it is ready");
            assertEquals(200, stage.wire().get("/health/live").status());
        } finally {
            stage.tap().speakAgain();
        }
        assertWritesAgain(desk);
    }

    @Test
    void a_database_that_is_cut_off_is_answered_with_a_page_that_gives_the_text_back() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form("introduction")
                .with("text.s04-introduction-question", "An hour of thought, in two lines\nor more");
        stage.database().kill();
        try {
            stage.tap().cut();
            assertUnavailable(desk.browser().submit(form));
        } finally {
            stage.database().restart();
        }
        assertWritesAgain(desk);
    }

    @Test
    void a_silent_database_keeps_nobody_waiting_longer_when_many_ask_at_once() throws InterruptedException {
        List<Desk> desks = Stream.generate(() -> Desk.at(stage, 4)).limit(MANY).toList();
        Queue<Duration> answers = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        stage.tap().fallSilent();
        try {
            for (Desk desk : desks) {
                threads.submit(() -> {
                    long begin = System.nanoTime();
                    assertEquals(503, desk.look().status());
                    answers.add(Duration.ofNanos(System.nanoTime() - begin));
                });
            }
            threads.shutdown();
            assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS), "some were never answered");
        } finally {
            stage.tap().speakAgain();
        }
        System.out.println("Silent database, " + MANY + " at once: answered after " + answers);
        assertEquals(MANY, answers.size());
        answers.forEach(took -> assertTrue(took.compareTo(ANSWER_MAX) <= 0, "answered only after " + took));
        assertWritesAgain(desks.get(0));
    }

    /** Twin of the two tests above: their verifier, told of texts that a tool promised too early or lost later. */
    @Test
    void a_note_that_was_acknowledged_before_its_commit_is_missed() throws InterruptedException, SQLException {
        try (Writers writers = new Writers(stage)) {
            writers.begin(3);
            assertTrue(writers.awaitEnd(60));
            List<String> acknowledged = new ArrayList<>(writers.acknowledged());
            assertEquals(List.of(), lost(acknowledged));
            acknowledged.add(acknowledgedTooEarly(acknowledged.get(0)));
            assertEquals(List.of("marker too early"), lost(acknowledged));
            assertEquals(1, stage.rows().change("delete from note where text = ?", acknowledged.get(1)));
            assertEquals(List.of(acknowledged.get(1), "marker too early"), lost(acknowledged));
        }
    }

    /** A tool that says "saved" while its transaction is open, and is killed before the end of it. */
    private static String acknowledgedTooEarly(String model) throws SQLException {
        try (Connection connection = stage.database().asSuperuser()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into note (organisation_id, id, person_id, session_number, prompt, text, written_at, writer,"
                            + " turn, version) select organisation_id, gen_random_uuid(), person_id, session_number,"
                            + " 'too-early', 'marker too early', written_at, writer, turn, version from note where text = ?")) {
                insert.setString(1, model);
                assertEquals(1, insert.executeUpdate());
            }
            connection.rollback();
        }
        return "marker too early";
    }

    private static void assertUnavailable(WebPage page) {
        assertEquals(503, page.status(), page::text);
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
        assertTrue(page.text().contains("An hour of thought, in two lines or more"), page::text);
    }

    private static void assertWritesAgain(Desk desk) {
        long end = System.nanoTime() + RECONNECT_MAX.toNanos();
        int status = desk.browser().open("/programme/4").status();
        while (status != 200 && System.nanoTime() < end) {
            status = desk.browser().open("/programme/4").status();
        }
        assertEquals(200, status, "did not come back");
        desk.write("introduction", "s04-introduction-question", "and again");
        assertEquals("and again", desk.written("introduction", "s04-introduction-question"));
    }

    private static void assertNoneLost(List<String> acknowledged) {
        assertEquals(NOTES, acknowledged.size());
        assertEquals(List.of(), lost(acknowledged), "acknowledged and lost");
    }

    /** Asks PostgreSQL, not the application. A note without its person or of no session would not be found either. */
    private static List<String> lost(List<String> acknowledged) {
        Set<String> there = new HashSet<>(stage.rows()
                .texts("select n.text from note n join person p using (organisation_id)"
                        + " where p.id = n.person_id and n.text like 'marker %'"));
        return acknowledged.stream().filter(text -> !there.contains(text)).toList();
    }
}
