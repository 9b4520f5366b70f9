package org.waymark.programme;

import java.util.EnumSet;
import java.util.Set;

/** Whether a jot stands in its owner's list. */
enum JotState {
    KEPT,
    /** Out of sight; may be put back for thirty days. */
    REMOVED;

    Set<JotState> next() {
        return EnumSet.of(this == KEPT ? REMOVED : KEPT);
    }
}
