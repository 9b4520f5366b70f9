package org.waymark.supervision;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The life of the record of a meeting, in one table. */
enum SessionState {
    /** The supervisor writes, and the supervisee their own words; neither reads the other's, but the agenda is of both. */
    DRAFTING,
    /** Both read all of it. */
    SHARED,
    /** The supervisee has said that it is true. */
    AGREED,
    /** The exact text stands before both. */
    SIGNING,
    /** The two do not agree; each writes their account. */
    DISPUTED,
    /** Both accounts and to whom it goes stand ready to be signed. */
    REFERRED,
    SEALED,
    SEALED_DISPUTED,
    ENDED;

    enum Act {
        /** The supervisor changes what they recorded. */
        RECORD,
        /** The supervisee changes their own words. */
        OWN,
        SHARE,
        AGREE,
        PRESENT,
        DISPUTE,
        /** One writes their account of what is not agreed, or to whom it goes. */
        ACCOUNT,
        RECONCILE,
        REFER,
        SEAL,
        END
    }

    private static final Map<SessionState, Map<Act, SessionState>> TABLE = Map.of(
            DRAFTING,
            Map.of(Act.RECORD, DRAFTING, Act.OWN, DRAFTING, Act.SHARE, SHARED, Act.END, ENDED),
            SHARED,
            Map.of(Act.RECORD, SHARED, Act.OWN, SHARED, Act.AGREE, AGREED, Act.DISPUTE, DISPUTED, Act.END, ENDED),
            AGREED,
            Map.of(
                    Act.RECORD, SHARED,
                    Act.OWN, AGREED,
                    Act.AGREE, AGREED,
                    Act.PRESENT, SIGNING,
                    Act.DISPUTE, DISPUTED,
                    Act.END, ENDED),
            SIGNING,
            Map.of(
                    Act.RECORD, SHARED,
                    Act.OWN, AGREED,
                    Act.PRESENT, SIGNING,
                    Act.DISPUTE, DISPUTED,
                    Act.SEAL, SEALED,
                    Act.END, ENDED),
            DISPUTED,
            Map.of(Act.ACCOUNT, DISPUTED, Act.RECONCILE, SHARED, Act.REFER, REFERRED, Act.END, ENDED),
            REFERRED,
            Map.of(
                    Act.ACCOUNT, DISPUTED,
                    Act.RECONCILE, SHARED,
                    Act.REFER, REFERRED,
                    Act.SEAL, SEALED_DISPUTED,
                    Act.END, ENDED),
            SEALED,
            Map.of(),
            SEALED_DISPUTED,
            Map.of(),
            ENDED,
            Map.of());

    /** Empty for what cannot be done in this state. */
    Optional<SessionState> after(Act act) {
        return Optional.ofNullable(TABLE.get(this).get(act));
    }

    /** Last part of the keys that word it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
