package org.waymark.mentoring;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentences of a text, to choose what a comment is about. */
final class Sentences {
    /** More than these nobody looks through; what is further down is commented on as a whole. */
    static final int MOST = 300;

    static final int CHARACTERS_MAX = 300;

    /** What marks a heading, a list or a quotation at the start of a line, and stress within it. */
    private static final Pattern MARKS = Pattern.compile(
            "^\\s*(?:(?:[-*+]|#{1,6}|>|\\d{1,3}[.)])\\s+)+|(?<![\\p{L}\\p{N}])[*_]{1,3}(?=\\S)|(?<=\\S)[*_]{1,3}(?![\\p{L}\\p{N}])");

    private Sentences() {}

    /** In their order, without blanks and Markdown's marks around them; each shortened to {@link #CHARACTERS_MAX}. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String written : text.split("\n", -1)) {
            String line = MARKS.matcher(written).replaceAll("");
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
