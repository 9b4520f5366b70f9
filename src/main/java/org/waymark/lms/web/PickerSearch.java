package org.waymark.lms.web;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.web.Placement;

/**
 * What a teacher looks for in the list: every word has to be there, in any order. A number belongs to the word before it and
 * is meant whole: "session 1" is not session 12. The script {@code find.js} does the same while somebody types.
 */
final class PickerSearch {
    private static final int LENGTH_MAX = 100;

    private final String written;

    PickerSearch(String line) {
        this.written = line.length() <= LENGTH_MAX ? line : line.substring(0, LENGTH_MAX);
    }

    String written() {
        return written;
    }

    boolean finds(Placement placement) {
        String text = even(placement.title() + " " + placement.hint());
        return Stream.of(even(written).split(" (?!\\d)", -1)).allMatch(word -> isIn(word, text));
    }

    private static boolean isIn(String word, String text) {
        String pattern = "(?<!\\d(?=\\d))" + Pattern.quote(word) + "(?!(?<=\\d)\\d)";
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static String even(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
    }
}
