package org.waymark.appraisal;

/** What may be done to a wording. */
enum WordingAct {
    /** Either of the two changed a word: whatever was agreed is open again. */
    REWRITE,
    REVIEWEE_AGREES,
    REVIEWER_AGREES,
    /** Somebody else reviews from now on and has agreed to nothing yet. */
    REPLACE_REVIEWER
}
