package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Quirk;

/** How long the longest roster takes, and how much memory. */
@Outside
@Figures
class RosterFiguresHttpIT {
    @Test
    void ten_thousand_members_are_read_and_kept_in_twenty_seconds() throws IOException {
        try (RosterStage roster = new RosterStage()) {
            measure(roster, roster.stage());
        }
    }

    private static void measure(RosterStage roster, Stage stage) throws IOException {
        long before = StartFiguresHttpIT.residentMib(stage.waymark().pid());
        roster.lms().with(Quirk.ROSTER_OF_TEN_THOUSAND);
        Instant start = Instant.now();
        roster.readAgain();
        Duration first = Duration.between(start, Instant.now());
        long members = stage.rows().count("select members from roster_course");
        long after = StartFiguresHttpIT.residentMib(stage.waymark().pid());
        start = Instant.now();
        roster.readAgain();
        Duration again = Duration.between(start, Instant.now());
        System.out.println("Roster of " + members + " members read and kept in " + first.toMillis() + " ms, again in "
                + again.toMillis() + " ms; resident " + before + " MiB before, " + after + " MiB after");
        assertTrue(members > 10_000, () -> members + " members");
        assertTrue(first.toSeconds() < 20, first::toString);
        assertTrue(again.toSeconds() < 20, again::toString);
        assertTrue(after - before < 150, before + " MiB before, " + after + " MiB after");
        roster.lms().behaving();
        roster.readAgain();
        roster.readAgain();
        assertTrue(stage.rows().count("select members from roster_course") < 1_000, "nobody has left");
        assertTrue(stage.rows().count("select count(*) from roster_member") > 10_000, "somebody was deleted");
    }
}
