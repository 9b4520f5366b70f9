/**
 * LTI as Waymark sees it: which LMSs may send people, how a verified launch becomes a visit, and what a browser that
 * refuses our cookie is offered instead.
 *
 * <p>What an administrator does to a connection lives in the room {@code connection}, which calls this one.
 *
 * <p>May call lti, cohort, programme and identity. Must never match people by name or e-mail, give a role on the word of
 * the LMS beyond a starting one, keep a token or a person's data in a log, or put the id of a visit's secret into an
 * address.
 *
 * <p>Sources: LTI Core 1.3, 1EdTech Security Framework 1.0, OWASP ASVS 5.0 sections 7 and 10.
 */
package org.waymark.lms;
