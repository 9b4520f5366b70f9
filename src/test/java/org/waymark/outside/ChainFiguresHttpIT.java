package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.practice.demo.WaymarkProcess.Outcome;
import org.waymark.records.ChainsMade;

/** How long the check of many entries takes. */
@Outside
@Figures
class ChainFiguresHttpIT {
    private static final int CHAINS = 2_000;
    private static final int EACH = 50;
    private static final double NANOS_A_SECOND = 1_000_000_000;
    private static final double SECONDS_MAX = 60;

    @Test
    void a_hundred_thousand_entries_are_checked_within_a_minute(Stage stage) throws SQLException {
        UUID organisation = UUID.fromString(stage.rows()
                .texts("select organisation_id from organisation where name = ?", Stage.FIRST_TOWN)
                .get(0));
        Path keys = Path.of(stage.database().settings().get("WAYMARK_RECORDS_KEYS"));
        try (Connection superuser = stage.database().asSuperuser()) {
            ChainsMade.put(superuser, keys, organisation, CHAINS, EACH);
        }
        long begun = System.nanoTime();
        Outcome outcome = stage.node(0).run("verify-audit");
        double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        System.out.printf("verify-audit of %,d entries: %.1f s%n", CHAINS * EACH, seconds);
        assertEquals(0, outcome.status(), outcome.output());
        assertTrue(outcome.output().startsWith("INTACT: "), outcome.output());
        assertTrue(seconds <= SECONDS_MAX, () -> seconds + " s");
    }
}
