package org.waymark.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where evidence comes from; the columns of the matrix, in their order. */
public enum Source {
    SESSION,
    REFLECTION,
    SUPERVISION,
    APPRAISAL,
    OBSERVATION,
    FEEDBACK,
    OTHER;

    /** Whether a dated line can be about it; sessions and reflections are kept where they happen. */
    public boolean isNoted() {
        return this != SESSION && this != REFLECTION;
    }

    /** What dated lines can be about. */
    public static List<Source> noted() {
        return Stream.of(values()).filter(Source::isNoted).toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The source that an address or a form names. */
    public static Optional<Source> of(String key) {
        return Stream.of(values()).filter(source -> source.key().equals(key)).findFirst();
    }
}
