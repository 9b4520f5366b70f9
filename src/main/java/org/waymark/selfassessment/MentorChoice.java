package org.waymark.selfassessment;

import java.util.UUID;
import org.waymark.PersonId;

/**
 * A mentor whom an owner can ask.
 *
 * @param relationship in which they are the mentor; what is asked ends for them with it
 * @param name         maybe empty
 */
public record MentorChoice(UUID relationship, PersonId person, String name) {
    /** Tells apart those without a name. */
    public String mark() {
        return person.toString().substring(0, 4);
    }
}
