package org.waymark.appraisal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The meetings of a year. */
public enum StageKind {
    PLANNING,
    INTERIM,
    FINAL,
    /** Any other, at any time. */
    ONE_TO_ONE;

    /** As addresses, messages and forms name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<StageKind> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Id of the form that it is written in. */
    String form() {
        return "appraisal-" + word();
    }
}
