package org.waymark.programme;

import java.time.LocalDate;
import org.waymark.PersonId;

/**
 * A follow-up of a session that somebody has still to do.
 *
 * @param text what the session asks, from the content; nothing the person wrote
 */
public record OpenFollowUp(PersonId person, int session, String text, LocalDate dueOn) {}
