/**
 * Pages about sharing: what one shares and with whom, the question before it, taking it back; and the one line about
 * readers that other rooms show. May call the doors of sharing, and {@code web}.
 */
package org.waymark.sharing.web;
