package org.waymark.cohort;

import java.util.UUID;

/**
 * A group as one of its members sees it.
 *
 * @param title   title of the course, empty when the LMS sent none
 * @param role    of the member who asks
 * @param members how many belong to it now
 */
public record GroupSummary(UUID id, String title, GroupRole role, long members) {}
