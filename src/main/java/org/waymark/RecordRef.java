package org.waymark;

import java.util.Locale;
import java.util.UUID;

/**
 * Points at one thing of any room without knowing its class.
 *
 * @param kind the room's noun for it, for example {@code note} or {@code person}
 */
public record RecordRef(String kind, UUID id) {
    public RecordRef {
        kind = kind.toLowerCase(Locale.ROOT);
    }
}
