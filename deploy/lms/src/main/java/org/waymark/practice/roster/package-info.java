/**
 * Names and roles: who is in a course, as Moodle's memberships service tells it. Reads people from the {@code Campus},
 * stands behind the gate of {@code tools}, and changes nothing.
 */
package org.waymark.practice.roster;
