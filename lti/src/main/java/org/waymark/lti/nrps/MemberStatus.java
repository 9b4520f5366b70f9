package org.waymark.lti.nrps;

import java.util.Locale;

/** Whether somebody takes part in the course. */
public enum MemberStatus {
    /** Takes part; also whoever has no status, as the specification says. */
    ACTIVE,
    /** Is known but does not take part at present; also whoever has a status that is not known. */
    INACTIVE,
    /** Has left. */
    DELETED;

    static MemberStatus of(String text) {
        if (text == null || text.isBlank()) {
            return ACTIVE;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "active" -> ACTIVE;
            case "deleted" -> DELETED;
            default -> INACTIVE;
        };
    }
}
