package org.waymark.programme;

import java.util.Locale;

/** Who works together in a segment, as the programme suggests it. */
public enum Mode {
    /** Everyone alone. */
    INDIVIDUAL,
    /** All together. */
    GROUP,
    /** As the group or the person chooses. */
    EITHER;

    /** @return the word that content files use, and the second part of a message key */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
