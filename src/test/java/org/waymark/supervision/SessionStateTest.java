package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.supervision.SessionState.Act;

/** Every state with every act. */
class SessionStateTest {
    /** What the people are told can be done; anything else is refused. */
    private static final List<String> POSSIBLE = List.of(
            "DRAFTING RECORD DRAFTING",
            "DRAFTING OWN DRAFTING",
            "DRAFTING SHARE SHARED",
            "DRAFTING END ENDED",
            "SHARED RECORD SHARED",
            "SHARED OWN SHARED",
            "SHARED AGREE AGREED",
            "SHARED DISPUTE DISPUTED",
            "SHARED END ENDED",
            "AGREED RECORD SHARED",
            "AGREED OWN AGREED",
            "AGREED AGREE AGREED",
            "AGREED PRESENT SIGNING",
            "AGREED DISPUTE DISPUTED",
            "AGREED END ENDED",
            "SIGNING RECORD SHARED",
            "SIGNING OWN AGREED",
            "SIGNING PRESENT SIGNING",
            "SIGNING DISPUTE DISPUTED",
            "SIGNING SEAL SEALED",
            "SIGNING END ENDED",
            "DISPUTED ACCOUNT DISPUTED",
            "DISPUTED RECONCILE SHARED",
            "DISPUTED REFER REFERRED",
            "DISPUTED END ENDED",
            "REFERRED ACCOUNT DISPUTED",
            "REFERRED RECONCILE SHARED",
            "REFERRED REFER REFERRED",
            "REFERRED SEAL SEALED_DISPUTED",
            "REFERRED END ENDED");

    @Test
    void every_state_and_every_act() {
        List<String> found = new ArrayList<>();
        for (SessionState state : SessionState.values()) {
            for (Act act : Act.values()) {
                state.after(act).ifPresent(next -> found.add(state + " " + act + " " + next));
            }
        }
        assertEquals(Set.copyOf(POSSIBLE), Set.copyOf(found));
    }

    @Test
    void nothing_is_done_with_what_is_sealed_or_over() {
        for (SessionState state : EnumSet.of(SessionState.SEALED, SessionState.SEALED_DISPUTED, SessionState.ENDED)) {
            for (Act act : Act.values()) {
                assertTrue(state.after(act).isEmpty(), state + " " + act);
            }
        }
    }
}
