/** The pages around a link: made by the one, opened by the other. */
package org.waymark.guests.web;
