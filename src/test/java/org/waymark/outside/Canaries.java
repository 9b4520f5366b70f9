package org.waymark.outside;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that stand in one text of one person and nowhere else, so that a text is known wherever it comes up. */
final class Canaries {
    /** Found also inside other words and in the words of an address. */
    private static final Pattern ANY =
            Pattern.compile("zq(?:owner|peer|foreign|reader|withdrawn|ended)0[a-z]+", Pattern.CASE_INSENSITIVE);

    private Canaries() {}

    static String of(String person, String thing) {
        return "zq" + person + "0" + thing;
    }

    static Set<String> in(String text) {
        return ANY.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that this person should not see: not their own, and not given to them. */
    static Set<String> foreign(Set<String> words, String person, Set<String> given) {
        Set<String> foreign = new TreeSet<>(words);
        foreign.removeIf(word -> word.startsWith("zq" + person + "0"));
        foreign.removeAll(given);
        return foreign;
    }

    /** The same text with another word for every one of them. */
    static String without(String text) {
        return ANY.matcher(text).replaceAll("forged");
    }
}
