package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every state with every act. */
class ExcerptStateTest {
    @Test
    void every_state_and_every_act() {
        Set<String> found = new HashSet<>();
        for (ExcerptState state : ExcerptState.values()) {
            for (ExcerptState.Act act : ExcerptState.Act.values()) {
                state.after(act).ifPresent(next -> found.add(state + " " + act + " " + next));
            }
        }
        assertEquals(
                Set.of("ASKED YES GIVEN", "ASKED NO REFUSED", "ASKED WITHDRAW WITHDRAWN", "GIVEN WITHDRAW WITHDRAWN"),
                found);
    }
}
