package org.waymark.cohort;

/** What a copied course means for the people of the course it was copied from. */
public enum CopyDecision {
    /** They carry on: their group goes on in the copy. */
    SAME,
    /** Others have come: the copy has a group of its own, and nothing moves. */
    NEW
}
