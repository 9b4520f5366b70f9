/** Pages and forms of comments. May call the doors of mentoring and sharing's line about readers, and {@code web}. */
package org.waymark.mentoring.web;
