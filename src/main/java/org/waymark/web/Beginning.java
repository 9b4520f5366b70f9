package org.waymark.web;

/** How a text begins, for places with little room. */
public final class Beginning {
    private static final String MORE = "…";

    private Beginning() {}

    /** The text where it is short enough; else as many whole words of it as fit, or the start of a very long one. */
    public static String of(String text, int charactersMax) {
        String whole = text.strip();
        if (whole.codePointCount(0, whole.length()) <= charactersMax) {
            return whole;
        }
        String start = whole.substring(0, whole.offsetByCodePoints(0, charactersMax - 1));
        boolean isWordCut = !Character.isWhitespace(whole.charAt(start.length()));
        int space = start.lastIndexOf(' ');
        return (isWordCut && space > start.length() / 2 ? start.substring(0, space) : start).strip() + MORE;
    }
}
