/**
 * Pages of the administrator of an LMS, and the page that an LMS opens to connect itself. May call the doors of
 * connection and {@code web}; must never put an invitation into a link or a registration token into a log.
 */
package org.waymark.connection.web;
