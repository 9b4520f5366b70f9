package org.waymark.practice.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that works on a data folder, found by the number it left in there. */
final class Postmaster {
    private static final long SECONDS_MAX = 20;

    private final Optional<ProcessHandle> found;

    private Postmaster(Optional<ProcessHandle> found) {
        this.found = found;
    }

    static Postmaster of(Path folder) {
        return new Postmaster(process(folder));
    }

    /** Ends it in order; does nothing when none runs. */
    void end() {
        found.ifPresent(process -> {
            process.destroy();
            if (!hasEnded(process)) {
                kill();
            }
        });
    }

    /** Ends it at once, without a checkpoint, and waits until its children have noticed. */
    void kill() {
        found.ifPresent(process -> {
            List<ProcessHandle> all = process.descendants().toList();
            process.destroyForcibly();
            hasEnded(process);
            all.forEach(Postmaster::hasEnded);
        });
    }

    /** Waits until it is gone; it takes its number out of the folder a little earlier. */
    void awaitEnd() {
        found.ifPresent(Postmaster::hasEnded);
    }

    /** The process, if the number in the folder belongs to a PostgreSQL; numbers are used again by others. */
    private static Optional<ProcessHandle> process(Path folder) {
        Path file = folder.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.stream()
                    .findFirst()
                    .map(String::trim)
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_MAX, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
