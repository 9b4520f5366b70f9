package org.waymark.appraisal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an objective came out. There are these four and no other, and none for the year as a whole. */
public enum Assessment {
    EXCEEDED,
    MET,
    PARTLY_MET,
    NOT_MET;

    /** As forms and messages name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is something left to do next year. */
    public boolean isUnfinished() {
        return this == PARTLY_MET || this == NOT_MET;
    }

    public static Optional<Assessment> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
