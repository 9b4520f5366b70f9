package org.waymark.supervision;

import java.util.Map;
import java.util.Optional;

/** The life of an agreement, in one table. */
enum AgreementState {
    DRAFTING,
    SIGNING,
    SEALED,
    ENDED;

    enum Act {
        WRITE,
        AGREE,
        PRESENT,
        SEAL,
        REVIEW,
        END
    }

    private static final Map<AgreementState, Map<Act, AgreementState>> TABLE = Map.of(
            DRAFTING,
            Map.of(Act.WRITE, DRAFTING, Act.AGREE, DRAFTING, Act.PRESENT, SIGNING, Act.END, ENDED),
            SIGNING,
            Map.of(Act.WRITE, DRAFTING, Act.PRESENT, SIGNING, Act.SEAL, SEALED, Act.END, ENDED),
            SEALED,
            Map.of(Act.REVIEW, DRAFTING, Act.END, ENDED),
            ENDED,
            Map.of());

    /** Empty for what cannot be done in this state. */
    Optional<AgreementState> after(Act act) {
        return Optional.ofNullable(TABLE.get(this).get(act));
    }
}
