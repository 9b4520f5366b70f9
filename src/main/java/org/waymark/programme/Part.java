package org.waymark.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person can have done of a session: the four timed segments, and what lies before and after them. */
public enum Part {
    /** Done when every item is ticked. */
    PREPARATION,
    INTRODUCTION,
    EXPERIENCE,
    REFLECTION,
    /** Always alone, even in a group. */
    EVIDENCE,
    /** Done when its task is. */
    FOLLOW_UP;

    /** The four that make a session, in their order. A session is done when these are. */
    public static final List<Part> SEGMENTS = List.of(INTRODUCTION, EXPERIENCE, REFLECTION, EVIDENCE);

    /** @param key as an address names it */
    public static Optional<Part> of(String key) {
        return Stream.of(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    /** The word in addresses, anchors and message keys; the same that content files use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isSegment() {
        return SEGMENTS.contains(this);
    }
}
