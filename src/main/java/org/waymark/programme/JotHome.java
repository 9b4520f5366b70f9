package org.waymark.programme;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a jot is meant to go. The rooms behind these will find it by its owner and home. */
public enum JotHome {
    SELF_ASSESSMENT,
    DEVELOPMENT_PLAN,
    CRITICAL_REFLECTION,
    /** Printed as Tool 29. */
    ACTION_LOG;

    public static Optional<JotHome> of(String key) {
        return Stream.of(values()).filter(home -> home.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
