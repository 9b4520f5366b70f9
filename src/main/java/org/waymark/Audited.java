package org.waymark;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Fired by a door in its own transaction for every write that matters; {@code records} keeps it as one audit line.
 * Holds no text that a person wrote.
 *
 * @param action past tense with a dot before it for the room, for example {@code programme.part-completed}
 * @param actor  who did it; null for the tool itself or the operator
 * @param detail a short machine-readable remark such as {@code session=4}, or empty
 */
public record Audited(OrganisationId organisation, PersonId actor, String action, RecordRef subject, String detail) {
    /**
     * The same thing done to many at once by the tool itself: one line for each subject, written together.
     *
     * @param kind the room's noun for the subjects
     */
    public record Each(
            OrganisationId organisation, String action, String kind, Collection<UUID> subjects, String detail) {
        public Each {
            subjects = List.copyOf(subjects);
        }
    }
}
