package org.waymark.supervision;

import java.time.LocalDate;

/**
 * A day for a meeting.
 *
 * @param due  the day that was counted
 * @param note name of the bank holiday that moved it, else empty
 */
record MeetingDate(LocalDate due, LocalDate on, MeetingRule rule, String note) {}
