package org.waymark.lti.nrps;

/**
 * A course that was read to its end.
 *
 * @param members how many were handed over
 * @param passedOver how many had no usable id, or a wrong shape
 * @param pages in how many pages they came
 */
public record RosterRead(int members, int passedOver, int pages) {}
