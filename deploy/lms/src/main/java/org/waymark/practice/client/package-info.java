/**
 * A browser without a screen, for tests, seeding and anyone who needs to be inside Waymark as somebody: launches,
 * keeps cookies as a browser keeps them in a frame of another site, follows redirects, reads and posts forms.
 */
package org.waymark.practice.client;
