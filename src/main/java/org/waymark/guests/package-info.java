/**
 * People who do not use the LMS and still have something to read and sign: a link, made by the other one of the two,
 * opens it for them once, and opens nothing else. From making to opening or withdrawal; never removed.
 *
 * <p>May call identity. Must never open a list, another thing or a second visit by the same link, nor keep the link
 * itself. Rooms say what a link may open by {@link org.waymark.guests.GuestRoom}. See decision 0180.
 */
package org.waymark.guests;
