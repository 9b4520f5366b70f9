package org.waymark.reflection;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** What changed between two texts: by lines first, then by words within the lines that changed. */
public final class Comparison {
    /** What became of a part. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Some words in a row with the same fate. */
    public record Part(Kind kind, String words) {}

    /** A word with the blanks behind it, a line end, or blanks at the beginning. */
    private static final Pattern WORD = Pattern.compile("\\n|[^\\S\\n]+|[^\\s]+[^\\S\\n]*");

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** Lines or words in a row that changed and are still looked at one by one; beyond it they are replaced whole. */
    private static final int PIECES_MAX = 3_000;

    private final List<Part> parts = new ArrayList<>();

    private Comparison() {}

    static List<Part> of(String before, String after) {
        Comparison comparison = new Comparison();
        comparison.walk(pieces(LINE, before), pieces(LINE, after), comparison::passage);
        return List.copyOf(comparison.parts);
    }

    private void passage(List<String> before, List<String> after) {
        walk(pieces(WORD, String.join("", before)), pieces(WORD, String.join("", after)), this::replaced);
    }

    private void replaced(List<String> before, List<String> after) {
        add(Kind.REMOVED, before);
        add(Kind.ADDED, after);
    }

    /** What both begin and end with is set aside first: most sittings change a text in one place. */
    private void walk(List<String> before, List<String> after, BiConsumer<List<String>, List<String>> changed) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Kind.SAME, before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), changed);
        add(Kind.SAME, before.subList(before.size() - end, before.size()));
    }

    private void middle(List<String> before, List<String> after, BiConsumer<List<String>, List<String>> changed) {
        if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > PIECES_MAX) {
            replaced(before, after);
            return;
        }
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(Kind.SAME, before.subList(place, start));
            changed.accept(delta.getSource().getLines(), delta.getTarget().getLines());
            place = start + delta.getSource().size();
        }
        add(Kind.SAME, before.subList(place, before.size()));
    }

    private void add(Kind kind, List<String> words) {
        String joined = String.join("", words);
        if (joined.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).words() + joined));
        } else {
            parts.add(new Part(kind, joined));
        }
    }

    private static List<String> pieces(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }
}
