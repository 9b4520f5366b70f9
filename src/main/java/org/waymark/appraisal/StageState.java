package org.waymark.appraisal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The life of what is written of one meeting, in one table. */
enum StageState {
    DRAFTING,
    SIGNING,
    SEALED,
    ENDED;

    enum Act {
        WRITE,
        AGREE,
        PRESENT,
        SEAL,
        END
    }

    private static final Map<StageState, Map<Act, StageState>> TABLE = Map.of(
            DRAFTING,
            Map.of(Act.WRITE, DRAFTING, Act.AGREE, DRAFTING, Act.PRESENT, SIGNING, Act.END, ENDED),
            SIGNING,
            Map.of(Act.WRITE, DRAFTING, Act.PRESENT, SIGNING, Act.SEAL, SEALED, Act.END, ENDED),
            SEALED,
            Map.of(),
            ENDED,
            Map.of());

    /** Empty for what cannot be done in this state. */
    Optional<StageState> after(Act act) {
        return Optional.ofNullable(TABLE.get(this).get(act));
    }

    /** Last part of the keys that word it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
