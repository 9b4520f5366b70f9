package org.waymark.programme;

import java.util.Comparator;

/**
 * One reason why a content file cannot be used.
 *
 * @param file as the reader of the message finds it
 * @param line 1 or more; 1 when the file as a whole is meant
 * @param reason the end of a sentence, without a full stop
 */
record Problem(String file, int line, String reason) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::reason);

    String sentence() {
        return "%s, line %d: %s".formatted(file, line, reason);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
