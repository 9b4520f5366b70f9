package org.waymark.development;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.programme.Words;

/**
 * What stands above a plan beside its owner's name, and the two lines under it.
 *
 * @param reviewer with whom it is reviewed; up to 200 characters, may be empty
 * @param team     the owner's; up to 200 characters, may be empty
 * @param reviewOn day of the review
 * @param reviewee the line of the owner
 * @param by       the line of the reviewer
 * @param version  0 while nothing was written
 */
public record Heading(
        String reviewer, String team, Optional<LocalDate> reviewOn, Agreed reviewee, Agreed by, int version) {
    static final Heading NONE = new Heading("", "", Optional.empty(), Agreed.NOT_YET, Agreed.NOT_YET, 0);

    Heading cleaned() {
        return new Heading(
                Words.clean(reviewer), Words.clean(team), reviewOn, reviewee.cleaned(), by.cleaned(), version);
    }

    /** The same words as if they stood there in another version. */
    Heading at(int other) {
        return new Heading(reviewer, team, reviewOn, reviewee, by, other);
    }

    boolean isPossible() {
        return isShort(reviewer) && isShort(team) && isShort(reviewee.name()) && isShort(by.name());
    }

    private static boolean isShort(String line) {
        return line.codePointCount(0, line.length()) <= ItemWords.LINE_CHARACTERS_MAX;
    }
}
