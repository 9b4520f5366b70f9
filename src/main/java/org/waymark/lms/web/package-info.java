/**
 * The addresses that an LMS knows, and the pages of a launch that did not lead straight in. May call the doors of lms,
 * the protocol jar and {@code web}; must never put a code, a token or the reason behind a reason on a page.
 */
package org.waymark.lms.web;
