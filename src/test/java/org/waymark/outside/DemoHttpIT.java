package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.practice.demo.Demo;

/** The first of the two commands, as far as it can be run by a test: everything starts, and the year is filled. */
@Tag("outside")
class DemoHttpIT {
    @TempDir
    Path root;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void the_demo_fills_a_year_by_launches_and_forms_and_says_where_to_go() throws Exception {
        Path jar = Files.createDirectories(root.resolve("target")).resolve("waymark.jar");
        Files.createSymbolicLink(jar, Path.of(System.getProperty("waymark.jar")));
        int lmsPort = freePort();
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddemo.port=" + freePort(),
                        "-Ddemo.lms.port=" + lmsPort,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Demo.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertTrue(said(demo).contains("Ready. Open http://127.0.0.1:" + lmsPort));
            String people = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lmsPort + "/"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertTrue(people.contains("Practice supervisors"), people);
        } finally {
            demo.destroy();
            assertTrue(demo.waitFor(60, TimeUnit.SECONDS), "the demo did not end");
        }
    }

    private static String said(Process demo) throws Exception {
        StringBuilder lines = new StringBuilder();
        BufferedReader reader = demo.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.append(line).append('\n');
            if (line.startsWith("Ready.")) {
                break;
            }
        }
        return lines.toString();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
