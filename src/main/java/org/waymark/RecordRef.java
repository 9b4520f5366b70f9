package org.waymark;

import java.util.Locale;
import java.util.UUID;

/**
 * Points at one thing of any room without knowing its class.
 *
 * @param kind the room's noun for it, for example {@code note} or {@code person}
 */
public record RecordRef(String kind, UUID id) {
    /** How an id is written in addresses and forms: the pattern of it, without groups. */
    public static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    public RecordRef {
        kind = kind.toLowerCase(Locale.ROOT);
    }
}
