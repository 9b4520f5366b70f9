package org.waymark;

/**
 * Fired by a door in its own transaction for every write that matters; {@code records} keeps it as one audit line.
 * Holds no text that a person wrote.
 *
 * @param action past tense with a dot before it for the room, for example {@code programme.part-completed}
 * @param actor  who did it; null for the tool itself or the operator
 * @param detail a short machine-readable remark such as {@code session=4}, or empty
 */
public record Audited(OrganisationId organisation, PersonId actor, String action, RecordRef subject, String detail) {}
