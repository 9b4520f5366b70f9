package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.practice.demo.WaymarkProcess;

/** How long a start takes, and how much memory it needs. */
@Outside
@Figures
class StartFiguresHttpIT {
    private static final Duration READY_MAX = Duration.ofSeconds(30);
    private static final long RESIDENT_MAX_MIB = 600;

    @Test
    void a_start_takes_at_most_half_a_minute_and_six_hundred_mebibytes(Stage stage) throws IOException {
        int port = Ports.next();
        long begin = System.nanoTime();
        try (WaymarkProcess node = stage.node(port).start().awaitReady(READY_MAX)) {
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            Wire wire = new Wire(URI.create("http://localhost:" + port));
            assertEquals(200, wire.get("/health/live").status());
            assertEquals(200, wire.get("/health/ready").status());
            for (int i = 0; i < 200; i++) {
                Half.of(wire, stage.lms().launch(stage.town().administrator())).post(wire);
            }
            assertTrue(wire.get("/metrics").body().contains("launch"), "does not count launches");
            long resident = residentMib(node.pid());
            System.out.println(
                    "Ready after " + took.toMillis() + " ms; resident after 200 launches " + resident + " MiB");
            assertTrue(resident <= RESIDENT_MAX_MIB, "resident: " + resident + " MiB");
        }
    }

    /** What the system says of the process; Linux only, 0 elsewhere. */
    static long residentMib(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
