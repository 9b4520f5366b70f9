package org.waymark.practice.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The runnable file as a process of its own, with exactly the settings given. What it prints goes to a log file.
 */
public final class WaymarkProcess implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final int LINES_SHOWN = 20;
    private static final Duration STOP_MAX = Duration.ofSeconds(20);

    private final Path jar;
    private final Path log;
    private final Map<String, String> settings = new TreeMap<>();
    private List<String> javaOptions = List.of("-XX:TieredStopAtLevel=1", "-Xmx384m");
    private Process process;
    private int logged;

    /**
     * Prepares a process; nothing runs yet.
     *
     * @param jar {@code target/waymark.jar}
     * @param log gets what the process prints; later starts add to it
     */
    public WaymarkProcess(Path jar, Path log) {
        this.jar = jar.toAbsolutePath();
        this.log = log.toAbsolutePath();
    }

    /** The outcome of an operator's command. */
    public record Outcome(int status, String output) {}

    public WaymarkProcess with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    public WaymarkProcess with(Map<String, String> more) {
        settings.putAll(more);
        return this;
    }

    /** Other options for Java than those for a quick start; a load run wants the full compiler. */
    public WaymarkProcess withJava(String... options) {
        javaOptions = List.of(options);
        return this;
    }

    /** Address people use: {@code WAYMARK_BASE_URL}. */
    public URI address() {
        return URI.create(settings.get("WAYMARK_BASE_URL"));
    }

    /** Starts without waiting. */
    public WaymarkProcess start() {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not there; build it with: mvn -q -DskipTests package");
        }
        try {
            Files.createDirectories(log.getParent());
            logged = log().length();
            process = building(List.of())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until {@code /health/ready} says yes.
     *
     * @throws IllegalStateException with the last lines of the log when the process ends or time is up
     */
    public WaymarkProcess awaitReady(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "Waymark ended with status " + process.exitValue() + " while starting.\n" + lastLines());
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Waymark was not ready after " + patience.toSeconds() + " seconds.\n" + lastLines());
            }
            pause();
        }
        return this;
    }

    /** Whether {@code /health/ready} says yes now. */
    public boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + settings.get("WAYMARK_PORT") + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return process.isAlive()
                    && HTTP.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(STOP_MAX);
    }

    /** Ends it, if it runs, and starts it again. */
    public WaymarkProcess restart() {
        close();
        return start();
    }

    /** Runs the file with a command such as {@code migrate} and these settings, and waits for its end. */
    public Outcome run(String... command) {
        try {
            Process running = building(List.of(command)).start();
            running.getOutputStream().close();
            String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(running.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything printed so far. */
    public String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end and waits; forces it after twenty seconds. */
    @Override
    public void close() {
        if (isAlive()) {
            process.destroy();
            if (!awaitEnd(STOP_MAX)) {
                kill();
            }
        }
    }

    private ProcessBuilder building(List<String> command) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(javaOptions);
        line.addAll(List.of("-jar", jar.toString()));
        line.addAll(command);
        ProcessBuilder building = new ProcessBuilder(line).redirectErrorStream(true);
        building.environment().keySet().removeIf(name -> name.startsWith("WAYMARK_"));
        building.environment().putAll(settings);
        return building;
    }

    /** Of what this start printed. */
    private String lastLines() {
        List<String> lines = log().substring(logged).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    private boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Waymark", e);
        }
    }
}
