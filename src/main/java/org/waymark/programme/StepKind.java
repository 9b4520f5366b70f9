package org.waymark.programme;

import java.util.Locale;

/** What a step asks of people. */
public enum StepKind {
    /** Go over the aims; nothing to write. */
    AIMS,
    /** A question to reflect on. */
    QUESTION,
    /** A film, video or webinar. */
    WATCH,
    /** A text. */
    READ,
    /** A tool, for oneself. */
    USE,
    /** A model to go over. */
    EXPLORE,
    /** A tool to use and talk about. */
    DISCUSS,
    /** Keep something: the jot box stands here. */
    EVIDENCE;

    /** @return the word that content files use, and the second part of a message key */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return whether private notes belong under the step: under all but the aims and the jot box */
    public boolean takesNotes() {
        return this != AIMS && this != EVIDENCE;
    }
}
