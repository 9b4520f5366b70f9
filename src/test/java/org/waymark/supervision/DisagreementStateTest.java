package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every state with every act. */
class DisagreementStateTest {
    @Test
    void every_state_and_every_act() {
        Set<String> found = new HashSet<>();
        for (DisagreementState state : DisagreementState.values()) {
            for (DisagreementState.Act act : DisagreementState.Act.values()) {
                state.after(act).ifPresent(next -> found.add(state + " " + act + " " + next));
            }
        }
        assertEquals(
                Set.of(
                        "OPEN WRITE OPEN",
                        "OPEN PRESENT SIGNING",
                        "OPEN RECONCILE ENDED",
                        "OPEN END ENDED",
                        "SIGNING WRITE OPEN",
                        "SIGNING PRESENT SIGNING",
                        "SIGNING RECONCILE ENDED",
                        "SIGNING SEAL SEALED",
                        "SIGNING END ENDED"),
                found);
    }
}
