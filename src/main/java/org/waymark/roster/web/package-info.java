/**
 * Pages for learning leads: courses, their members, and what a lead decides about them. May call the doors of roster and
 * {@code web}; must never show more of a person than name, role in the course, dates, and whether they came.
 */
package org.waymark.roster.web;
