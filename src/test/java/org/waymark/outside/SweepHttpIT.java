package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.GET;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every address that the running file answers, asked by everybody who might, against one table of who gets what. */
@Outside
class SweepHttpIT {
    private static final int AT_ONCE = 4;
    /** The method is refused before anybody's role is looked at. */
    private static final Set<String> TRYING = Set.of("anonymous", "owner");
    /** Who takes their things home; the first three have a full room of their own. */
    private static final List<String> TAKING =
            List.of("owner", "peer", "foreign", "reader", "mentor", "lead", "ended", "withdrawn");

    private static final int OWN_WORDS = 12;
    private static final int LOGGED = 10_000;
    /** But for the organisations themselves and what a launch looks up before it knows whose it is. */
    private static final String LOOSE_POLICIES = "select tablename || ' shows where ' || coalesce(qual, 'it likes')"
            + " from pg_policies where schemaname = 'public' and qual is distinct from ?"
            + " and tablename not in ('organisation', 'lms_platform', 'lms_deployment')";

    @jakarta.ws.rs.Path("planted/{id: [a-z]{2}}")
    private static final class Planted {
        @GET
        public String answer() {
            return "";
        }
    }

    @Test
    void a_route_without_a_line_and_a_line_without_a_route_are_found() {
        AccessTable table = AccessTable.read();
        Set<String> routes = Routes.of(Stage.jar());
        assertTrue(routes.size() > 100, () -> "found only " + routes);
        assertEquals(Set.of(), table.without(routes), "not in the table");
        assertEquals(Set.of(), table.beyond(routes), "not in the application");
        assertEquals(Set.of("GET /planted/{id}"), table.without(Routes.of(List.of(Planted.class))));
    }

    @Test
    void everybody_gets_what_the_table_says_and_no_word_of_anybody_else(Stage stage) throws Exception {
        SweepWorld world = SweepWorld.build(stage);
        Sweep sweep = new Sweep(stage, world, AccessTable.read());
        String owner = world.names().get("owner");
        Map<String, String> before = OwnersRows.of(stage, owner);
        everybody(world, visitor -> {
            if (!Sweep.HASTY && TRYING.contains(visitor.name())) {
                sweep.tryOtherMethods(visitor);
            }
            sweep.visit(visitor);
        });
        sweep.stopIfHasty();
        Map<String, String> after = OwnersRows.of(stage, owner);
        assertEquals(world.shared(), shared(world, sweep), "what the reader was given, and saw");
        assertTrue(sweep.seen("owner").size() > OWN_WORDS, () -> "the owner saw " + sweep.seen("owner"));
        Set<String> leaks = takenHome(world);
        world.open();
        world.visitors().stream()
                .filter(visitor -> !visitor.name().equals("owner"))
                .forEach(sweep::act);
        sweep.act(world.visitor("owner"));
        Files.write(Path.of("target", "sweep.csv"), sweep.rows());
        assertEquals("", String.join("\n", sweep.wrong()));
        assertEquals(Set.of(), leaks, "in files");
        assertEquals(Set.of(), OwnersRows.changed(before, after), "something of the owner's was changed");
        assertTrue(sweep.asked() > 5_000, () -> "asked only " + sweep.asked());
        String log = Files.readString(stage.folder().resolve("waymark.log"));
        assertTrue(log.length() > LOGGED, () -> "the log is empty: " + log);
        assertEquals(Set.of(), Canaries.in(log), "in the log");
    }

    @Test
    void no_table_shows_rows_of_another_organisation(Stage stage) {
        String own = "(organisation_id = waymark_organisation())";
        assertTrue(stage.rows().count("select count(*) from pg_policies where qual = ?", own) > OWN_WORDS);
        assertEquals(List.of(), stage.rows().texts(LOOSE_POLICIES, own));
    }

    private static Set<String> shared(SweepWorld world, Sweep sweep) {
        Set<String> shared = new TreeSet<>(sweep.seen("reader"));
        shared.retainAll(world.shared());
        return shared;
    }

    /** Words of others in what people take home; whoever has a room finds their own in each of it. */
    private static Set<String> takenHome(SweepWorld world) {
        Set<String> leaks = new TreeSet<>();
        for (String name : TAKING) {
            TakenHome.of(world.browser(name)).forEach((file, text) -> {
                Set<String> words = Canaries.in(text);
                Set<String> foreign =
                        Canaries.foreign(words, name, world.visitor(name).given());
                foreign.forEach(word -> leaks.add(file + " of " + name + ": " + word));
                if (TAKING.indexOf(name) < 3 && words.size() < OWN_WORDS) {
                    leaks.add(file + " of " + name + " has only " + words);
                }
            });
        }
        return leaks;
    }

    private static void everybody(SweepWorld world, java.util.function.Consumer<SweepVisitor> what) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<java.util.concurrent.Future<?>> all = new java.util.ArrayList<>();
            world.visitors().forEach(visitor -> all.add(threads.submit(() -> what.accept(visitor))));
            for (java.util.concurrent.Future<?> one : all) {
                one.get(5, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
