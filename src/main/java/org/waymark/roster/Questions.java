package org.waymark.roster;

import java.util.List;

/**
 * What a lead is asked.
 *
 * @param offered those who may be mentors
 * @param former  leads given by a roster which no longer calls them a teacher anywhere
 */
public record Questions(List<TeacherSummary> offered, List<TeacherSummary> former) {}
