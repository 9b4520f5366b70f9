package org.waymark.sharing;

import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * A thing that somebody may read now.
 *
 * @param title   of that version; nothing of a later one is in it
 * @param version the one they were given; the latest for the owner
 * @param words   its plain text in that version; empty where its room has none to quote from
 */
public record Opened(RecordRef ref, SharedThing thing, String title, Reading reading, int version, String words) {
    public PersonId owner() {
        return thing.owner();
    }

    /** Address of the page on which they read it. */
    public String path() {
        return reading.isOwner() ? thing.path() : thing.readersPath(version);
    }
}
