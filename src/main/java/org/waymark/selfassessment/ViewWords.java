package org.waymark.selfassessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.programme.Words;

/**
 * What a mentor says of one area.
 *
 * @param level    step on the scale, 1 for the first
 * @param words    why, 1..20,000 characters, plain text
 * @param evidence what they base it on, up to 5,000 characters; may be empty where things are named
 * @param things   what was shared with them and they base it on, ten at most
 */
public record ViewWords(int level, String words, String evidence, List<Named> things) {
    /** Characters of the words at most. */
    public static final int WORDS_CHARACTERS_MAX = 20_000;
    /** Characters of the evidence at most. */
    public static final int EVIDENCE_CHARACTERS_MAX = 5_000;
    /** Things named at most. */
    public static final int THINGS_MAX = 10;

    /**
     * A thing of the owner's that was shared with the mentor.
     *
     * @param title what it was called when they named it
     * @param path  where its owner and its readers find it, without the prefix of the visit
     */
    public record Named(RecordRef thing, String title, String path) {
        /** Told apart in a form. */
        public UUID id() {
            return thing.id();
        }
    }

    public ViewWords {
        things = List.copyOf(things);
    }

    /** Without what no keyboard writes. */
    ViewWords cleaned() {
        return new ViewWords(level, Words.clean(words), Words.clean(evidence), things);
    }

    /** The same, naming only these of the things. */
    ViewWords naming(Set<RecordRef> open) {
        return new ViewWords(
                level,
                words,
                evidence,
                things.stream().filter(thing -> open.contains(thing.thing())).toList());
    }

    /** Whether it can be a view on this scale: a step, words, and something it is based on. */
    boolean isView(ScaleSummary scale) {
        boolean isBased = !evidence.isBlank() || !things.isEmpty();
        boolean isWritten = !words.isBlank() && isWithin(words, WORDS_CHARACTERS_MAX);
        return scale.has(level)
                && isWritten
                && isBased
                && isWithin(evidence, EVIDENCE_CHARACTERS_MAX)
                && things.size() <= THINGS_MAX;
    }

    private static boolean isWithin(String text, int charactersMax) {
        return text.codePointCount(0, text.length()) <= charactersMax;
    }
}
