/**
 * Who learns together: the groups that courses of an LMS bring, who belongs to them from when to when, and the clock by
 * which a group, or one person alone, goes through a session; and the dates of a group's year, ours until a lead sets them.
 * Where a course was copied, a lead says whether its people carry on there.
 *
 * <p>May call programme and identity. Must never show what a person wrote, nor who wrote something: whoever leads a
 * session sees its plan, the time and how many are there. Must never move a group to another course unasked.
 */
package org.waymark.cohort;
