package org.waymark.development;

import java.time.LocalDate;
import java.util.UUID;
import org.waymark.programme.Words;

/**
 * What somebody wrote of one thing in their plan.
 *
 * @param text      the goal, the action or the support; 1..20,000 characters
 * @param timescale by when, in words; up to 200 characters, may be empty
 * @param doneBy    who does an action; up to 200 characters, may be empty
 * @param due       the day of an action; null for none
 * @param goal      the goal it serves; null for none
 */
public record ItemWords(String text, String timescale, String doneBy, LocalDate due, UUID goal) {
    public static final int TEXT_CHARACTERS_MAX = 20_000;
    public static final int LINE_CHARACTERS_MAX = 200;
    private static final int TITLE_CHARACTERS_MAX = 120;

    /** What was kept in a session. */
    static ItemWords jotted(String text) {
        return new ItemWords(text, "", "", null, null);
    }

    ItemWords cleaned() {
        return new ItemWords(Words.clean(text), Words.clean(timescale), Words.clean(doneBy), due, goal);
    }

    boolean isPossible() {
        return !text.isBlank()
                && length(text) <= TEXT_CHARACTERS_MAX
                && length(timescale) <= LINE_CHARACTERS_MAX
                && length(doneBy) <= LINE_CHARACTERS_MAX;
    }

    /** The first line, as a name for the whole. */
    public String title() {
        String line = text.strip().lines().findFirst().orElse("");
        return length(line) <= TITLE_CHARACTERS_MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE_CHARACTERS_MAX - 1)) + "…";
    }

    private static int length(String written) {
        return written.codePointCount(0, written.length());
    }
}
