package org.waymark.programme;

/**
 * Home of one person.
 *
 * @param isWaiting     staff of the course whose role nobody has confirmed yet
 * @param isNameless    the LMS sent no name and the person has typed none
 * @param givesOutRoles a lead, or an administrator of the LMS
 */
public record HomeSummary(
        YearSummary year, NextStep next, boolean isWaiting, boolean isNameless, boolean givesOutRoles) {}
