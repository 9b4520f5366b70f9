package org.waymark.records;

import java.util.Map;
import java.util.Optional;

/** The life of a paper, in one table. */
enum PaperState {
    OPEN,
    VOID,
    SEALED;

    enum Act {
        SIGN,
        SIGN_LAST,
        VOID
    }

    private static final Map<PaperState, Map<Act, PaperState>> TABLE = Map.of(
            OPEN, Map.of(Act.SIGN, OPEN, Act.SIGN_LAST, SEALED, Act.VOID, VOID), VOID, Map.of(), SEALED, Map.of());

    /** Empty for what cannot be done in this state. */
    Optional<PaperState> after(Act act) {
        return Optional.ofNullable(TABLE.get(this).get(act));
    }
}
