package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.GET;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every address that the running file answers, asked by everybody who might, against one table of who gets what. */
@Outside
class SweepHttpIT {
    private static final int AT_ONCE = 4;
    /** Of those who are told apart by a role or a share; the method is refused before anything else is looked at. */
    private static final Set<String> TRYING = Set.of("anonymous", "owner", "peer", "reader", "lead", "foreign");

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
            if (TRYING.contains(visitor.name())) {
                sweep.tryOtherMethods(visitor);
            }
            sweep.visit(visitor);
        });
        Map<String, String> after = OwnersRows.of(stage, owner);
        world.visitors().stream()
                .filter(visitor -> !visitor.name().equals("owner"))
                .forEach(sweep::act);
        sweep.act(world.visitor("owner"));
        Files.write(Path.of("target", "sweep.csv"), sweep.rows());
        assertEquals("", String.join("\n", sweep.wrong()));
        assertEquals(before, after, "something of the owner's was changed");
        assertTrue(sweep.asked() > 5_000, () -> "asked only " + sweep.asked());
        assertEquals(Set.of(), Canaries.in(Files.readString(stage.folder().resolve("waymark.log"))));
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
