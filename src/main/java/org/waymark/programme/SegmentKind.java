package org.waymark.programme;

import java.util.Locale;

/** The four timed parts of a session, in their order. */
public enum SegmentKind {
    /** Aims and a first question. */
    INTRODUCTION,
    /** Something to watch or read. */
    EXPERIENCE,
    /** Reflection, analysis and planning. */
    REFLECTION,
    /** Always last and always individual. */
    EVIDENCE;

    /** @return the word that content files use, and the second part of a message key */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
