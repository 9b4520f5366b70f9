package org.waymark.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a record is kept as; an organisation may set another length than the usual one, and none below the least. */
public enum RetentionClass {
    SUPERVISION_AGREEMENT(RetentionBeginning.RELATIONSHIP_END, 72, 12),
    SUPERVISION_RECORD(RetentionBeginning.RELATIONSHIP_END, 72, 12),
    DISAGREEMENT(RetentionBeginning.RELATIONSHIP_END, 72, 12),
    APPRAISAL(RetentionBeginning.SEALED, 72, 72);

    /** A hundred years. */
    public static final int MONTHS_MOST = 1_200;

    private final RetentionBeginning begins;
    private final int monthsUsual;
    private final int monthsLeast;

    RetentionClass(RetentionBeginning begins, int monthsUsual, int monthsLeast) {
        this.begins = begins;
        this.monthsUsual = monthsUsual;
        this.monthsLeast = monthsLeast;
    }

    public RetentionBeginning begins() {
        return begins;
    }

    public int monthsUsual() {
        return monthsUsual;
    }

    public int monthsLeast() {
        return monthsLeast;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RetentionClass> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
