package org.waymark.identity;

import java.util.Locale;

/** What somebody is to a person whom they support. None of these lets them read anything by itself. */
public enum RelationshipKind {
    /** Goes through the year with them; reads what they choose to share. */
    MENTOR,
    /** Supervises their work. */
    SUPERVISOR,
    /** Holds their appraisal; sees nothing of the portfolio unless named. */
    APPRAISER;

    /** Last part of the keys that word it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
