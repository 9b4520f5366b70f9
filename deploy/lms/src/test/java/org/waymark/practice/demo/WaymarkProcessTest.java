package org.waymark.practice.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaymarkProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_process_has_the_given_settings_and_can_be_killed_and_started_again() {
        try (WaymarkProcess process = prepared().with("WAYMARK_BASE_URL", "http://localhost:1")) {
            process.start().awaitReady(PATIENCE);
            long first = process.pid();
            assertTrue(process.log().contains("WAYMARK_BASE_URL=http://localhost:1"));

            process.kill();
            assertFalse(process.isReady());
            process.restart().awaitReady(PATIENCE);

            assertNotEquals(first, process.pid());
            process.close();
            assertFalse(process.isAlive());
        }
    }

    @Test
    void an_early_end_shows_the_last_lines_of_this_start() throws IOException {
        Files.writeString(folder.resolve("waymark.log"), "of an earlier start\n");
        try (WaymarkProcess process = prepared().with("WAYMARK_FAIL", "yes").start()) {
            String message = assertThrows(IllegalStateException.class, () -> process.awaitReady(PATIENCE))
                    .getMessage();

            assertTrue(message.contains("status 3"), message);
            assertTrue(message.contains("said no"), message);
            assertFalse(message.contains("of an earlier start"), message);
        }
    }

    @Test
    void a_command_gives_status_and_output() {
        WaymarkProcess.Outcome outcome = prepared().run("appoint", "somebody");

        assertEquals(3, outcome.status());
        assertTrue(outcome.output().contains("said no to appoint somebody"));
    }

    @Test
    void a_missing_file_is_named_together_with_how_to_build_it() {
        WaymarkProcess process = new WaymarkProcess(folder.resolve("none.jar"), folder.resolve("log"));

        String message =
                assertThrows(IllegalStateException.class, process::start).getMessage();

        assertTrue(message.contains("none.jar") && message.contains("mvn -q -DskipTests package"), message);
    }

    private WaymarkProcess prepared() {
        return new WaymarkProcess(FakeWaymark.jar(folder.resolve("target/waymark.jar")), folder.resolve("waymark.log"))
                .with("WAYMARK_PORT", Integer.toString(FreePort.any()));
    }
}
