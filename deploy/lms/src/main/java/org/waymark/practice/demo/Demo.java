package org.waymark.practice.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.waymark.practice.LmsSettings;
import org.waymark.practice.PracticeLms;

/**
 * Runs everything in the foreground: PostgreSQL, Waymark, the practice LMS. Data stays in {@code target/demo}. What was
 * started is ended in the opposite order, however the demo ends.
 */
public final class Demo implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Path jar;
    private final int port;
    private final int lmsPort;
    private final PrintStream out;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean isClosed;

    Demo(Path root, int port, int lmsPort, PrintStream out) {
        this.folder = root.resolve("target/demo");
        this.jar = root.resolve("target/waymark.jar");
        this.port = port;
        this.lmsPort = lmsPort;
        this.out = out;
    }

    /**
     * Runs until interrupted.
     *
     * @param arguments the top folder of the project; the current one when left out
     */
    public static void main(String[] arguments) throws InterruptedException {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath();
        CountDownLatch over = new CountDownLatch(1);
        Demo demo = new Demo(
                root, Integer.getInteger("demo.port", 8080), Integer.getInteger("demo.lms.port", 8090), System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            demo.close();
            over.countDown();
        }));
        try {
            demo.start();
        } catch (RuntimeException | IOException e) {
            System.err.println(e.getMessage());
            demo.close();
            System.exit(1);
        }
        over.await();
    }

    void start() throws IOException {
        requireFree(port, "Waymark", "demo.port");
        requireFree(lmsPort, "the practice LMS", "demo.lms.port");
        Files.createDirectories(folder);
        out.println("Starting PostgreSQL, Waymark and the practice LMS. This takes half a minute.");
        EmbeddedDatabase database = starting(EmbeddedDatabase.in(folder.resolve("database")));
        URI tool = URI.create("http://localhost:" + port);
        PracticeLms lms = starting(
                PracticeLms.start(lmsPort, LmsSettings.forTool(tool, folder.resolve("practice-lms-key.json"))));
        Path platforms = new PlatformsFile()
                .with(lms.organisation().name(), lms.platform())
                .write(folder.resolve("platforms.json"));
        WaymarkProcess waymark = starting(new WaymarkProcess(jar, folder.resolve("waymark.log"))
                .with(database.settings())
                .with("WAYMARK_PORT", Integer.toString(port))
                .with("WAYMARK_BASE_URL", tool.toString())
                .with("WAYMARK_PLATFORMS", platforms.toString())
                .with("WAYMARK_ALLOW_PRIVATE_PLATFORMS", "true"));
        launch(waymark);
        fillOnce(lms, waymark, database);
        out.println();
        out.println("Ready. Open " + lms.issuer() + " and choose who you are. Ctrl-C ends everything.");
    }

    /** Ends what was started, the last first. */
    @Override
    public void close() {
        synchronized (started) {
            isClosed = true;
            while (!started.isEmpty()) {
                end(started.pop());
            }
        }
    }

    private void launch(WaymarkProcess waymark) {
        synchronized (started) {
            if (isClosed) {
                throw new IllegalStateException("The demo was ended while it started.");
            }
            waymark.start();
        }
        waymark.awaitReady(PATIENCE);
    }

    private void fillOnce(PracticeLms lms, WaymarkProcess waymark, EmbeddedDatabase database) throws IOException {
        Path mark = folder.resolve("filled");
        if (!Files.exists(mark)) {
            DemoYear year = new DemoYear(lms, waymark, database);
            year.letEverybodyIn();
            if (!Boolean.getBoolean("demo.empty")) {
                year.workThroughTheYear();
            }
            Files.createFile(mark);
        }
    }

    private <T extends AutoCloseable> T starting(T part) {
        synchronized (started) {
            started.push(part);
            if (isClosed) {
                close();
                throw new IllegalStateException("The demo was ended while it started.");
            }
        }
        return part;
    }

    private void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            out.println(part.getClass().getSimpleName() + " did not end in order: " + e.getMessage());
        }
    }

    private static void requireFree(int port, String whose, String property) throws IOException {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            probe.getLocalPort();
        } catch (IOException e) {
            throw new IOException(
                    "Port " + port + " for " + whose + " is taken: end what runs there, or choose another port with -D"
                            + property + "=<port>.",
                    e);
        }
    }
}
