package org.waymark.records;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The life of an excerpt, in one table. */
public enum ExcerptState {
    ASKED,
    GIVEN,
    REFUSED,
    WITHDRAWN;

    enum Act {
        YES,
        NO,
        /** Either of the two takes it back. */
        WITHDRAW
    }

    private static final Map<ExcerptState, Map<Act, ExcerptState>> TABLE = Map.of(
            ASKED, Map.of(Act.YES, GIVEN, Act.NO, REFUSED, Act.WITHDRAW, WITHDRAWN),
            GIVEN, Map.of(Act.WITHDRAW, WITHDRAWN),
            REFUSED, Map.of(),
            WITHDRAWN, Map.of());

    /** Empty for what cannot be done in this state. */
    Optional<ExcerptState> after(Act act) {
        return Optional.ofNullable(TABLE.get(this).get(act));
    }

    /** Last part of the keys that word it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
