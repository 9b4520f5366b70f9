package org.waymark.development;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.programme.Words;

/**
 * What stands above a plan beside its owner's name.
 *
 * @param reviewer with whom it is reviewed; up to 200 characters, may be empty
 * @param team     the owner's; up to 200 characters, may be empty
 * @param reviewOn day of the review
 * @param version  0 while nothing was written
 */
public record Heading(String reviewer, String team, Optional<LocalDate> reviewOn, int version) {
    static final Heading NONE = new Heading("", "", Optional.empty(), 0);

    Heading cleaned() {
        return new Heading(Words.clean(reviewer), Words.clean(team), reviewOn, version);
    }

    boolean isPossible() {
        return isShort(reviewer) && isShort(team);
    }

    private static boolean isShort(String line) {
        return line.codePointCount(0, line.length()) <= ItemWords.LINE_CHARACTERS_MAX;
    }
}
