package org.waymark.connection;

import java.time.Duration;
import org.waymark.lti.keys.KeyRotation;

/** How often our keys change, as the operator set it. */
final class RotationRule {
    /** Longer than any of us will run this. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private RotationRule() {}

    /** @param days for which a key signs, 2 or more; 0 when keys change by command only */
    static KeyRotation every(int days) {
        return new KeyRotation(
                days == 0 ? NEVER : Duration.ofDays(days),
                KeyRotation.USUAL.publishedBefore(),
                KeyRotation.USUAL.overlap());
    }
}
