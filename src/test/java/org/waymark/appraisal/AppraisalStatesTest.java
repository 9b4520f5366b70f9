package org.waymark.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;

/** Every state with every act, for a year and for a meeting of it. */
class AppraisalStatesTest {
    @Test
    void every_state_of_a_meeting_and_every_act() {
        Set<String> found = new TreeSet<>();
        for (StageState state : StageState.values()) {
            for (StageState.Act act : StageState.Act.values()) {
                state.after(act).ifPresent(next -> found.add(state + " " + act + " " + next));
            }
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "DRAFTING WRITE DRAFTING",
                        "DRAFTING AGREE DRAFTING",
                        "DRAFTING PRESENT SIGNING",
                        "DRAFTING END ENDED",
                        "SIGNING WRITE DRAFTING",
                        "SIGNING PRESENT SIGNING",
                        "SIGNING SEAL SEALED",
                        "SIGNING END ENDED")),
                found);
    }

    @Meets({"S002-12", "S002-17", "S002-22", "S002-51"})
    @Test
    void every_stage_of_a_year_and_every_meeting() {
        Set<String> begins = new TreeSet<>();
        Set<String> seals = new TreeSet<>();
        for (CycleStage stage : CycleStage.values()) {
            for (StageKind kind : StageKind.values()) {
                if (stage.mayBegin(kind)) {
                    begins.add(stage + " " + kind);
                }
                stage.afterSealing(kind).ifPresent(next -> seals.add(stage + " " + kind + " " + next));
            }
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "PLANNING PLANNING",
                        "PLANNING ONE_TO_ONE",
                        "INTERIM PLANNING",
                        "INTERIM INTERIM",
                        "INTERIM FINAL",
                        "INTERIM ONE_TO_ONE",
                        "FINAL PLANNING",
                        "FINAL FINAL",
                        "FINAL ONE_TO_ONE")),
                begins);
        assertEquals(
                new TreeSet<>(Set.of(
                        "PLANNING PLANNING INTERIM",
                        "PLANNING ONE_TO_ONE PLANNING",
                        "INTERIM PLANNING INTERIM",
                        "INTERIM INTERIM FINAL",
                        "INTERIM FINAL CLOSED",
                        "INTERIM ONE_TO_ONE INTERIM",
                        "FINAL PLANNING FINAL",
                        "FINAL FINAL CLOSED",
                        "FINAL ONE_TO_ONE FINAL",
                        "CLOSED ONE_TO_ONE CLOSED")),
                seals);
    }
}
