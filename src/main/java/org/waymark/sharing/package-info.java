/**
 * What an owner opened to a named person: one version of one thing, until the end of a day, taken back in one press. The
 * rule by which a reader is let in and the line by which the owner knows their readers are one object here, {@link
 * org.waymark.sharing.Readership}.
 *
 * <p>May call records and identity. Must never let anybody read because of a role, nor keep what was shared: the rooms
 * keep their own texts, show them to their readers themselves, and ask here first. See decision 0062.
 */
package org.waymark.sharing;
