package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every state of an agreement with every act, and every state of a meeting with every other. */
class AgreementStateTest {
    @Test
    void every_state_and_every_act() {
        Set<String> found = new HashSet<>();
        for (AgreementState state : AgreementState.values()) {
            for (AgreementState.Act act : AgreementState.Act.values()) {
                state.after(act).ifPresent(next -> found.add(state + " " + act + " " + next));
            }
        }
        assertEquals(
                Set.of(
                        "DRAFTING WRITE DRAFTING",
                        "DRAFTING AGREE DRAFTING",
                        "DRAFTING PRESENT SIGNING",
                        "DRAFTING END ENDED",
                        "SIGNING WRITE DRAFTING",
                        "SIGNING PRESENT SIGNING",
                        "SIGNING SEAL SEALED",
                        "SIGNING END ENDED",
                        "SEALED REVIEW DRAFTING",
                        "SEALED END ENDED"),
                found);
    }

    @Test
    void every_state_of_a_meeting_and_every_next_one() {
        Set<String> found = new HashSet<>();
        for (MeetingState state : MeetingState.values()) {
            for (MeetingState next : MeetingState.values()) {
                if (state.leadsTo(next)) {
                    found.add(state + " " + next);
                }
            }
        }
        assertEquals(
                Set.of(
                        "PLANNED HELD",
                        "PLANNED MISSED",
                        "PLANNED CANCELLED",
                        "PLANNED REPLACED",
                        "HELD MISSED",
                        "MISSED HELD"),
                found);
    }
}
