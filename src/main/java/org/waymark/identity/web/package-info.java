/**
 * Pages about oneself and about who is who: one's own name, the people on the staff side and their roles, leaving. May
 * call the door of identity and {@code web}; must never show more of a person than name and roles.
 */
package org.waymark.identity.web;
