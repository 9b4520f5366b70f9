package org.waymark.cohort;

/** What a person is in one group. Follows the role in the course; roles inside Waymark are {@link org.waymark.Role}. */
public enum GroupRole {
    /** Learns with the others; may lead a session when the group agrees so. */
    PARTICIPANT,
    /** Came as staff of the course; may also take over a clock that somebody else leads. */
    FACILITATOR
}
