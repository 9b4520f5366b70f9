/**
 * The shell around every page: how a page is written, guarded, worded and refused.
 *
 * <p>It exists so that layout, accessibility, request forgery, headers, limits and error pages are right once. All rooms
 * may use it; it may use the root package only. It must never know a room, read the database or decide who may see what.
 *
 * <p>Sources: OWASP ASVS 5.0 chapters 3 and 7; W3C Fetch Metadata; RFC 9457; GOV.UK Frontend 5 (MIT) for the markup.
 */
package org.waymark.web;
