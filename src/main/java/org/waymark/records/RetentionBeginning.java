package org.waymark.records;

import java.util.Locale;

/** From when the time is counted for which a record is kept. */
public enum RetentionBeginning {
    /** From the last time that all had signed. */
    SEALED,
    /** From the day on which nothing bound its parties any more, or they signed for the last time if that was later. */
    RELATIONSHIP_END;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
