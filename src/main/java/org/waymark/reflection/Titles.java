package org.waymark.reflection;

import org.waymark.web.Beginning;

/** What a text is called: its first words, without the marks of formatting. */
final class Titles {
    private static final int LENGTH_MAX = 60;

    private Titles() {}

    static String of(String words) {
        String line = words.lines()
                .map(each -> each.strip().replaceAll("^[#>*+\\-\\s]+", "").replaceAll("[*_`\\[\\]]", ""))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseGet(() -> words.strip().lines().findFirst().orElse(""));
        return Beginning.of(line, LENGTH_MAX);
    }
}
