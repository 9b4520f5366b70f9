package org.waymark.lms;

import java.util.UUID;

/**
 * Somebody is choosing what to place in a course.
 *
 * @param isMultiple whether the LMS takes several at once
 */
public record Picking(UUID id, boolean isMultiple) {}
