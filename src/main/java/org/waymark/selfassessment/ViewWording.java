package org.waymark.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.waymark.RecordRef;
import org.waymark.web.London;

/**
 * What a mentor said, as they said it at one time.
 *
 * @param version 1 for what they said first
 * @param scale   the scale they said it on
 * @param name    the name they said it under, maybe empty
 */
public record ViewWording(int version, ScaleSummary scale, ViewWords words, String name, Instant writtenAt) {
    /** The words of the step. */
    public String step() {
        return scale.step(words.level());
    }

    public LocalDate on() {
        return London.day(writtenAt);
    }

    /** The same, naming only these of the things it is based on. */
    ViewWording naming(Set<RecordRef> open) {
        return new ViewWording(version, scale, words.naming(open), name, writtenAt);
    }
}
