package org.waymark.programme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is done to text that people write: nothing but taking out what no keyboard writes. */
public final class Words {
    static final int NOTE_CHARACTERS_MAX = 20_000;
    private static final int MARK_BYTES = 8;

    private Words() {}

    /** Without control characters, except new lines and tabs; every script, direction mark and emoji stays. */
    public static String clean(String written) {
        if (written.chars().noneMatch(Words::isUnwanted)) {
            return written;
        }
        StringBuilder clean = new StringBuilder(written.length());
        written.chars().filter(unit -> !isUnwanted(unit)).forEach(unit -> clean.append((char) unit));
        return clean.toString();
    }

    private static boolean isUnwanted(int unit) {
        return Character.isISOControl(unit) && unit != '\n' && unit != '\t';
    }

    /** Counted as people and PostgreSQL count: an emoji is one, not two. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static boolean isWithin(String text, int charactersMax) {
        return text.length() <= charactersMax || length(text) <= charactersMax;
    }

    /** A short mark of a text, by which a form tells whether a field was changed since it was shown. */
    static String mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
