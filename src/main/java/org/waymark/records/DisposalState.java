package org.waymark.records;

import java.util.Map;
import java.util.Optional;

/** The way of a disposal, in one table. */
enum DisposalState {
    PROPOSED,
    WITHDRAWN,
    DISPOSED;

    enum Act {
        WITHDRAW,
        CARRY_OUT
    }

    private static final Map<DisposalState, Map<Act, DisposalState>> TABLE = Map.of(
            PROPOSED, Map.of(Act.WITHDRAW, WITHDRAWN, Act.CARRY_OUT, DISPOSED),
            WITHDRAWN, Map.of(Act.WITHDRAW, WITHDRAWN),
            DISPOSED, Map.of());

    /** Empty for what cannot be done in this state. */
    Optional<DisposalState> after(Act act) {
        return Optional.ofNullable(TABLE.get(this).get(act));
    }
}
