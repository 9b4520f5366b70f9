package org.waymark.cohort;

/** What a person is in one group. Follows the role in the course; roles inside Waymark are {@link org.waymark.Role}. */
public enum GroupRole {
    /** Learns with the others; may lead a session when the group agrees so. */
    PARTICIPANT,
    /** Teaches the course; may also take over a clock that somebody else leads, and see how far participants are. */
    FACILITATOR,
    /** Came with the staff without teaching: an administrator, a manager, a mentor. Sees nobody's progress. */
    OBSERVER
}
