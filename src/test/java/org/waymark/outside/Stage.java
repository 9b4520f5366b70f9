package org.waymark.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.waymark.practice.LmsActivity;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.LmsSettings;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.demo.EmbeddedDatabase;
import org.waymark.practice.demo.PlatformsFile;
import org.waymark.practice.demo.WaymarkProcess;
import org.waymark.practice.tools.Scopes;

/**
 * Everything running: PostgreSQL, the runnable file on {@code localhost}, and two towns, each with its own LMS on
 * {@code 127.0.0.1}, which is another site for a browser. Two towns are two organisations with the same people numbers.
 */
final class Stage implements AutoCloseable {
    /** Name of the first town. */
    static final String FIRST_TOWN = "Northmoor Council";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port = Ports.next();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Town town;
    private final Town otherTown;
    private final EmbeddedDatabase database;
    private final Tap tap;
    private final PracticeLms lms;
    private final PracticeLms otherLms;
    private final Path platforms;
    private final WaymarkProcess waymark;
    private final Thread lastResort = new Thread(this::takeDown);

    private Stage(Path folder, Town town) throws IOException {
        this.folder = folder;
        this.town = town;
        this.otherTown = Town.called("Southmoor Council", 2_000);
        Runtime.getRuntime().addShutdownHook(lastResort);
        this.database = keep(EmbeddedDatabase.temporary());
        this.tap = keep(Tap.on(database.port()));
        this.lms = keep(lmsOf(town, "north"));
        this.otherLms = keep(lmsOf(otherTown, "south"));
        this.platforms = new PlatformsFile()
                .with(town.organisation().name(), lms.platform())
                .with(otherTown.organisation().name(), otherLms.platform())
                .write(folder.resolve("platforms.json"));
        this.waymark = keep(node(port));
    }

    /** Starts everything and waits until Waymark is ready; the log is kept under {@code target/outside}. */
    static Stage open(String name) {
        return open(name, Town.called(FIRST_TOWN, 0));
    }

    /** The same with this town as the first. */
    static Stage open(String name, Town town) {
        Stage stage = unready(name, town);
        stage.waymark.start().awaitReady(PATIENCE);
        return stage;
    }

    /** Everything but Waymark, which the test starts itself. */
    static Stage unready(String name) {
        return unready(name, Town.called(FIRST_TOWN, 0));
    }

    private static Stage unready(String name, Town town) {
        try {
            Path folder = Path.of("target", "outside", System.getProperty("waymark.fork", "1"), name)
                    .toAbsolutePath();
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("waymark.log"));
            Logos.write(Files.createDirectories(folder.resolve("logos")));
            return new Stage(folder, town);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runnable file that {@code mvn package} made. */
    static Path jar() {
        return Path.of(System.getProperty("waymark.jar", "../target/waymark.jar"));
    }

    /** Another process of the same Waymark: same address for people, same database, another port. Not started yet. */
    WaymarkProcess node(int nodePort) {
        return new WaymarkProcess(jar(), folder.resolve("waymark.log"))
                .with(database.settings())
                .with("WAYMARK_DATABASE_URL", tap.url("waymark"))
                .with("WAYMARK_PORT", Integer.toString(nodePort))
                .with("WAYMARK_BASE_URL", "http://localhost:" + port)
                .with("WAYMARK_PLATFORMS", platforms.toString())
                .with("WAYMARK_LOGOS", folder.resolve("logos").toString())
                .with("WAYMARK_ALLOW_PRIVATE_PLATFORMS", "true")
                .with("WAYMARK_LOGINS_PER_MINUTE", "0");
    }

    <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    Town town() {
        return town;
    }

    Town otherTown() {
        return otherTown;
    }

    PracticeLms lms() {
        return lms;
    }

    PracticeLms otherLms() {
        return otherLms;
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** The line between every node and the database. */
    Tap tap() {
        return tap;
    }

    Rows rows() {
        return new Rows(database);
    }

    WaymarkProcess waymark() {
        return waymark;
    }

    Path folder() {
        return folder;
    }

    /** Where people reach Waymark. */
    URI address() {
        return waymark.address();
    }

    /** Bare HTTP to Waymark, for what no browser would send. */
    Wire wire() {
        return new Wire(address());
    }

    /** The activity of the main course that opens this place: empty for home, {@code programme/4} for a session. */
    LmsActivity activity(String destination) {
        return lms.organisation().mainCourse().opening(destination);
    }

    /** Somebody inside, in a frame of the LMS, on the place asked for. */
    LaunchClient inside(LmsPerson person, String destination) {
        LaunchClient browser = LaunchClient.inFrame();
        WebPage page = browser.launch(lms.launch(person, activity(destination)));
        if (page.status() != 200 || browser.visit().isEmpty()) {
            throw new AssertionError(person.name() + " was not let in: " + page.status() + " " + page.text());
        }
        return browser;
    }

    @Override
    public void close() {
        takeDown();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    private synchronized void takeDown() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("The stage was not taken down in order: " + e);
            }
        }
    }

    /** Whoever is in a course would be somebody here before they come; tests that want this grant it. */
    static Set<String> withoutRosters() {
        Set<String> scopes = new LinkedHashSet<>(Scopes.ALL);
        scopes.remove(Scopes.ROSTER);
        return scopes;
    }

    /** From now on these services are Waymark's in that LMS. */
    static void grant(PracticeLms lms, Set<String> scopes) {
        lms.tools().keep(lms.tools().used().orElseThrow().granting(scopes));
    }

    private PracticeLms lmsOf(Town of, String name) throws IOException {
        LmsSettings settings = LmsSettings.forTool(
                        URI.create("http://localhost:" + port), folder.resolve(name + "-key.json"))
                .with(of.organisation());
        PracticeLms started = PracticeLms.start(Ports.next(), settings);
        grant(started, withoutRosters());
        return started;
    }
}
