package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every state of a disposal with everything that can be done, and the lengths that are allowed. */
class DisposalStateTest {
    private static final Map<String, DisposalState> ALLOWED = Map.of(
            "PROPOSED WITHDRAW", DisposalState.WITHDRAWN,
            "PROPOSED CARRY_OUT", DisposalState.DISPOSED,
            "WITHDRAWN WITHDRAW", DisposalState.WITHDRAWN);

    @Test
    void only_what_stands_here_is_allowed() {
        for (DisposalState state : DisposalState.values()) {
            for (DisposalState.Act act : DisposalState.Act.values()) {
                assertEquals(Optional.ofNullable(ALLOWED.get(state + " " + act)), state.after(act), state + " " + act);
            }
        }
    }

    @Test
    void the_usual_length_is_never_below_the_least() {
        for (RetentionClass each : RetentionClass.values()) {
            assertTrue(each.monthsUsual() >= each.monthsLeast(), each::name);
            assertEquals(Optional.of(each), RetentionClass.of(each.word()));
        }
        assertEquals(72, RetentionClass.APPRAISAL.monthsLeast());
    }
}
