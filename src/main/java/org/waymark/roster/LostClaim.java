package org.waymark.roster;

/** Another node has taken over the course: what this one still holds of it is not kept. */
final class LostClaim extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostClaim() {
        super("the claim on the course has run out");
    }
}
