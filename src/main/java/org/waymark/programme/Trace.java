package org.waymark.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing a person left in a session, as the year is put together from.
 *
 * @param label  name of the part, type of the task, or reason of the kept text
 * @param doneAt null while open
 * @param at     when it was last touched
 * @param dueOn  of a task, else null
 * @param id     of a task or kept text, else null
 */
record Trace(Kind kind, int sessionNumber, String label, Instant doneAt, Instant at, LocalDate dueOn, UUID id) {
    enum Kind {
        PART,
        /** All notes of one session together. */
        NOTES,
        TASK,
        /** Waiting for a choice. */
        KEPT
    }
}
