package org.waymark.programme;

import java.util.List;
import java.util.UUID;

/**
 * What one showing of a page sends to be saved.
 *
 * @param writer the showing; what it sent before is no conflict for what it sends now
 * @param turn   0 or more, counts what the showing sent, so that a late request never undoes a newer one
 */
public record Writing(UUID writer, int turn, List<NoteText> notes) {
    public Writing {
        notes = List.copyOf(notes);
    }
}
