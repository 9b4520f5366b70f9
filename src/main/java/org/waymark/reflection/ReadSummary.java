package org.waymark.reflection;

import org.waymark.sharing.Reading;

/**
 * One version of a text, for its owner or for a reader it was opened to.
 *
 * @param ownerName empty for the owner, and for somebody without a name
 */
public record ReadSummary(Reflection it, Version version, Reading reading, String ownerName) {
    /** What it is called in this version, so that a later title stays with its owner. */
    public String title() {
        return Titles.of(version.words());
    }

    /** Tells apart those without a name. */
    public String mark() {
        return it.owner().toString().substring(0, 4);
    }
}
