/**
 * Completed sessions on their way into the gradebook of the LMS: which activity of which course is scored, what its
 * gradebook is to say of whom, and how far that is on its way.
 *
 * <p>A completed session leaves a line in the transaction that completes it. From there on everything is worked out from
 * what is stored, so that it can be done twice, by any node, after any interruption: who should have which score where,
 * and then one score after the other is sent until the LMS has it, or says that it will not take it.
 *
 * <p>May call lms, lti, cohort, programme and identity. Must never lower a score or take one away, send anything but
 * points, send a score of a test user or of somebody from another deployment, call an LMS inside a transaction, keep
 * anything of a score in memory alone, or delete a column of a gradebook.
 *
 * <p>Source: LTI Assignment and Grade Services 2.0.
 */
package org.waymark.grades;
