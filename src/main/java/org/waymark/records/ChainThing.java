package org.waymark.records;

import java.util.UUID;

/** The record that a chain is about. Unlike a RecordRef it leaves the kind as it stands in the database. */
record ChainThing(String kind, UUID id) {
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
