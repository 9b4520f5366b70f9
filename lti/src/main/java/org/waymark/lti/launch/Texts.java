package org.waymark.lti.launch;

import java.util.Optional;

/** What counts as clean text from a platform. */
final class Texts {

    static final int ID_CHARACTERS_MAX = 255;
    private static final int LABEL_CHARACTERS_MAX = 1000;
    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** Whether a control character (C0, DEL, C1) or half of a surrogate pair is in it. */
    static boolean hasControls(String text) {
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
    static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= ID_CHARACTERS_MAX && !hasControls(text);
    }

    /**
     * A text for people: control characters become spaces, halves of pairs the replacement character, the ends are
     * trimmed, and what exceeds a thousand characters is cut. Nothing is left of an empty one.
     */
    static Optional<String> label(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String clean = (hasControls(text) ? withoutControls(text) : text).strip();
        if (clean.length() > LABEL_CHARACTERS_MAX) {
            int end = Character.isHighSurrogate(clean.charAt(LABEL_CHARACTERS_MAX - 1))
                    ? LABEL_CHARACTERS_MAX - 1
                    : LABEL_CHARACTERS_MAX;
            clean = clean.substring(0, end);
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
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
