package org.waymark.supervision;

/**
 * From what the dates of a pair are counted.
 *
 * @param first   first day, time of day, length and place
 * @param version 0 while the two have set nothing
 */
public record MeetingPlan(MeetingFrequency frequency, MeetingWhen first, int version) {}
