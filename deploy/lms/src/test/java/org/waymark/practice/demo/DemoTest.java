package org.waymark.practice.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DemoTest {
    @TempDir
    Path root;

    private final int port = FreePort.any();
    private final int lmsPort = FreePort.any();

    @BeforeEach
    void build() {
        FakeWaymark.jar(root.resolve("target/waymark.jar"));
    }

    @Test
    void a_demo_says_where_to_go_lets_everybody_in_and_leaves_nothing_running() throws Exception {
        Process demo = started();
        String ready = lineWith(demo, "Ready.");
        List<ProcessHandle> children = demo.descendants().toList();
        ProcessHandle database = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(root.resolve("target/demo/database/postmaster.pid"))
                                .get(0)
                                .trim()))
                .orElseThrow();

        demo.destroy();

        assertTrue(ready.contains("Open http://127.0.0.1:" + lmsPort + " "), ready);
        assertTrue(Files.exists(root.resolve("target/demo/filled")));
        assertEquals(
                List.of("301 --role LEAD", "302 --role LEAD"),
                Files.readAllLines(root.resolve("target/demo/appointed")).stream()
                        .map(line -> line.substring(line.indexOf("--subject ") + 10))
                        .toList());
        assertTrue(Files.readString(root.resolve("target/demo/waymark.log")).contains("WAYMARK_PORT=" + port));
        assertTrue(demo.waitFor(60, TimeUnit.SECONDS));
        assertFalse(children.isEmpty());
        assertTrue(children.stream().noneMatch(ProcessHandle::isAlive));
        assertFalse(database.isAlive());
        assertTrue(
                Files.readString(root.resolve("target/demo/waymark.log")).contains("ended before its database: true"),
                "the tool must not lose its database while it ends");
    }

    @Test
    void a_taken_port_is_one_clear_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(port)) {
            Process demo = started();
            String said = lineWith(demo, "Port ");

            assertEquals(
                    "Port " + taken.getLocalPort() + " for Waymark is taken: end what runs there, or choose another"
                            + " port with -Ddemo.port=<port>.",
                    said);
            assertTrue(demo.waitFor(30, TimeUnit.SECONDS));
            assertEquals(1, demo.exitValue());
        }
    }

    private Process started() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddemo.port=" + port,
                        "-Ddemo.lms.port=" + lmsPort,
                        "-Ddemo.empty=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Demo.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String lineWith(Process process, String start) {
        StringBuilder said = new StringBuilder();
        try {
            BufferedReader lines = process.inputReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(start)) {
                    return line;
                }
                said.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("Never said: " + start + "\n" + said);
    }
}
