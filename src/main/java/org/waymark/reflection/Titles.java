package org.waymark.reflection;

/** What a text is called: its first words, without the marks of formatting. */
final class Titles {
    private static final int LENGTH_MAX = 80;

    private Titles() {}

    static String of(String words) {
        String line = words.lines()
                .map(each -> each.strip().replaceAll("^[#>*+\\-\\s]+", "").replaceAll("[*_`\\[\\]]", ""))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseGet(() -> words.strip().lines().findFirst().orElse(""));
        return line.codePointCount(0, line.length()) <= LENGTH_MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH_MAX - 1)).strip() + "…";
    }
}
