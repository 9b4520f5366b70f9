/**
 * Who is in a course, as the LMS tells it: courses are read soon after somebody from their teaching side came, and again
 * every few hours, so that people stand in their group before they ever opened Waymark, and leave it when they leave the
 * course. Where launch and roster of one course agree that somebody teaches it, they become a learning lead.
 *
 * <p>May call lms, lti, cohort and identity. Must never end anybody's membership after a reading that did not come to its
 * end, give a role for any other difference between launch and roster, read an address that is not the platform's, call
 * an LMS inside a transaction, hold a whole course in memory, or show what anybody wrote or how far they are.
 *
 * <p>Sources: LTI Names and Role Provisioning Services 2.0; decision 0042.
 */
package org.waymark.roster;
