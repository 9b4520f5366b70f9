package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;

/** Every state of a paper with every act: what is sealed or void changes no more. */
class PaperStateTest {
    @Meets({"S000-42"})
    @Test
    void every_state_and_every_act() {
        Set<String> found = new HashSet<>();
        for (PaperState state : PaperState.values()) {
            for (PaperState.Act act : PaperState.Act.values()) {
                state.after(act).ifPresent(next -> found.add(state + " " + act + " " + next));
            }
        }
        assertEquals(Set.of("OPEN SIGN OPEN", "OPEN SIGN_LAST SEALED", "OPEN VOID VOID"), found);
    }
}
