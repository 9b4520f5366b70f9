package org.waymark.mentoring;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a text, to choose what a comment is about. */
final class Sentences {
    /** More than these nobody looks through; what is further down is commented on as a whole. */
    static final int MOST = 300;

    static final int CHARACTERS_MAX = 300;

    private Sentences() {}

    /** In their order, without blanks around them; each shortened to {@link #CHARACTERS_MAX}. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
            ends.setText(line);
            int from = ends.first();
            for (int to = ends.next(); to != BreakIterator.DONE && sentences.size() < MOST; to = ends.next()) {
                String sentence = line.substring(from, to).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(shortened(sentence, CHARACTERS_MAX));
                }
                from = to;
            }
        }
        return sentences;
    }

    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
