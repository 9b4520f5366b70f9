/**
 * How an LMS is connected to Waymark and looked after: the invitation that the operator hands over, the page on which an
 * administrator agrees to what is asked, our own keys, and the page that says whether the connection is well.
 *
 * <p>May call lms, lti and identity. Must never store an invitation or a registration token, believe an address before
 * the guard of the lti jar has seen it, speak to an LMS inside a transaction, or show anything about a person.
 *
 * <p>Sources: LTI Dynamic Registration 1.0, 1EdTech Security Framework 1.0, RFC 7591, OWASP ASVS 5.0 section 10.
 */
package org.waymark.connection;
