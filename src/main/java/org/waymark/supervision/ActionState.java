package org.waymark.supervision;

import java.util.Locale;

/** What became of something the two agreed to do. */
public enum ActionState {
    OPEN,
    DONE,
    /** Both let it go. */
    DROPPED,
    /** Taken out of the record that it stood in before that was signed. */
    TAKEN_OUT;

    /** Last part of the keys that word it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
