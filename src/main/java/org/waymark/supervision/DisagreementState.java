package org.waymark.supervision;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The life of a disagreement, in one table. */
enum DisagreementState {
    OPEN,
    SIGNING,
    SEALED,
    ENDED;

    enum Act {
        /** An account, a referral or an outcome. */
        WRITE,
        PRESENT,
        /** The two agree after all. */
        RECONCILE,
        SEAL,
        END
    }

    private static final Map<DisagreementState, Map<Act, DisagreementState>> TABLE = Map.of(
            OPEN,
            Map.of(Act.WRITE, OPEN, Act.PRESENT, SIGNING, Act.RECONCILE, ENDED, Act.END, ENDED),
            SIGNING,
            Map.of(Act.WRITE, OPEN, Act.PRESENT, SIGNING, Act.RECONCILE, ENDED, Act.SEAL, SEALED, Act.END, ENDED),
            SEALED,
            Map.of(),
            ENDED,
            Map.of());

    /** Empty for what cannot be done in this state. */
    Optional<DisagreementState> after(Act act) {
        return Optional.ofNullable(TABLE.get(this).get(act));
    }

    /** Last part of the keys that word it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
