package org.waymark.programme;

/** A value that an employer's profile sets and an agreement may vary with a reason. */
public enum ProfileRule {
    FREQUENCY,
    MINUTES_LEAST,
    MINUTES_MOST,
    PREPARATION_MINUTES
}
