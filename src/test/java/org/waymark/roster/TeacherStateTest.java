package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of states: what may become what. */
class TeacherStateTest {
    private static final TeacherState[] ORDER = {
        TeacherState.WAITING,
        TeacherState.CONFIRMED,
        TeacherState.LEFT_ALONE,
        TeacherState.OFFERED,
        TeacherState.ACCEPTED,
        TeacherState.DECLINED
    };

    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        "WAITING,    -xxx--",
        "CONFIRMED,  --x---",
        "LEFT_ALONE, ------",
        "OFFERED,    xxx-xx",
        "ACCEPTED,   -xx---",
        "DECLINED,   -xx---",
    })
    void only_these_steps_are_taken(TeacherState from, String allowed) {
        StringBuilder seen = new StringBuilder();
        for (TeacherState next : ORDER) {
            seen.append(from.mayBecome(next) ? 'x' : '-');
        }
        assertEquals(allowed, seen.toString());
    }
}
