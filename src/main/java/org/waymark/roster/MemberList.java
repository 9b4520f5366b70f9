package org.waymark.roster;

import java.util.List;

/**
 * A part of a course's members, by name.
 *
 * @param page  1 or more
 * @param pages 1 or more
 * @param total those who are or were members
 */
public record MemberList(CourseSummary course, List<MemberSummary> members, int page, int pages, int total) {}
