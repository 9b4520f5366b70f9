package org.waymark.records;

import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;

/** Who keeps the records of an organisation: learning leads and administrators of the LMS. They read no word of one. */
final class Keepers {
    private Keepers() {}

    /** Refuses NOT_FOUND to everybody else. */
    static void require(Visitor by) {
        if (!by.is(Role.LEAD) && !by.is(Role.ADMINISTRATOR)) {
            throw unknown();
        }
    }

    static Refusal unknown() {
        return new Refusal(Reason.NOT_FOUND, "records.refusal.no-such-page");
    }
}
