package org.waymark.lti;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What counts as clean text from a platform. */
public final class Texts {

    private static final int ID_CHARACTERS_MAX = 255;
    private static final int LABEL_CHARACTERS_MAX = 1000;
    private static final int WORDS_CHARACTERS_MAX = 500;
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Texts() {}

    /** Whether a control character (C0, DEL, C1) or half of a surrogate pair is in it. */
    public static boolean hasControls(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be an id: 1..255 characters, all of them printable. */
    public static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= ID_CHARACTERS_MAX && !hasControls(text);
    }

    /**
     * A text for people: control characters become spaces, halves of pairs the replacement character, the ends are
     * trimmed, and what exceeds a thousand characters is cut. Nothing is left of an empty one.
     */
    public static Optional<String> label(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(cut(clean(text), LABEL_CHARACTERS_MAX)).filter(clean -> !clean.isEmpty());
    }

    /**
     * What a platform said in its answer, for an administrator to read: control characters and runs of white space are
     * one space each, and what exceeds five hundred characters is cut. Still to be escaped.
     */
    public static String words(byte[] body) {
        int length = Math.min(body.length, 8 * WORDS_CHARACTERS_MAX);
        String text = new String(body, 0, length, StandardCharsets.UTF_8);
        return cut(SPACE.matcher(clean(text)).replaceAll(" ").strip(), WORDS_CHARACTERS_MAX);
    }

    private static String clean(String text) {
        return (hasControls(text) ? withoutControls(text) : text).strip();
    }

    private static String cut(String text, int charactersMax) {
        if (text.length() <= charactersMax) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(charactersMax - 1)) ? charactersMax - 1 : charactersMax);
    }

    private static String withoutControls(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                clean.append(' ');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                clean.append(REPLACEMENT);
            } else {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }
}
