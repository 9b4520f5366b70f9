package org.waymark.lms;

import java.util.UUID;

/**
 * Somebody is choosing what to place in a course.
 *
 * @param isMultiple    whether the LMS takes several at once
 * @param isColumnTaken whether the LMS lets an activity bring a column of the gradebook along
 */
public record Picking(UUID id, boolean isMultiple, boolean isColumnTaken) {}
