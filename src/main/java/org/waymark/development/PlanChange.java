package org.waymark.development;

import java.time.Instant;

/**
 * One version of something in a plan.
 *
 * @param note the words of a review, or what was learned when it was closed; empty otherwise
 */
public record PlanChange(int version, Act act, ItemState state, ItemWords words, String note, Instant at) {
    /** Whether a reader can be given it: neither the mere start of a goal nor emptied. */
    boolean isReadable() {
        return state != ItemState.IDEA && !words.text().isBlank();
    }
}
