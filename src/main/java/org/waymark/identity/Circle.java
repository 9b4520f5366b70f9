package org.waymark.identity;

import java.util.Set;
import org.waymark.PersonId;

/**
 * People who meet a person here, as a room knows them: those of the same group, for one. Rooms implement it as a bean;
 * CDI collects. Somebody can be found by name only inside the circles of whoever looks.
 */
public interface Circle {
    /** Asked inside a transaction of the present organisation; one statement. */
    Set<PersonId> around(PersonId person);
}
