package org.waymark.appraisal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a year has come, and which meetings it may have now, in one table. */
enum CycleStage {
    PLANNING,
    INTERIM,
    FINAL,
    CLOSED,
    ENDED;

    private static final Map<CycleStage, Set<StageKind>> MAY_BEGIN = Map.of(
            PLANNING, EnumSet.of(StageKind.PLANNING, StageKind.ONE_TO_ONE),
            INTERIM, EnumSet.allOf(StageKind.class),
            FINAL, EnumSet.of(StageKind.PLANNING, StageKind.FINAL, StageKind.ONE_TO_ONE),
            CLOSED, EnumSet.noneOf(StageKind.class),
            ENDED, EnumSet.noneOf(StageKind.class));

    private static final Map<CycleStage, Map<StageKind, CycleStage>> AFTER_SEALING = Map.of(
            PLANNING, Map.of(StageKind.PLANNING, INTERIM, StageKind.ONE_TO_ONE, PLANNING),
            INTERIM,
                    Map.of(
                            StageKind.PLANNING, INTERIM,
                            StageKind.INTERIM, FINAL,
                            StageKind.FINAL, CLOSED,
                            StageKind.ONE_TO_ONE, INTERIM),
            FINAL, Map.of(StageKind.PLANNING, FINAL, StageKind.FINAL, CLOSED, StageKind.ONE_TO_ONE, FINAL),
            CLOSED, Map.of(StageKind.ONE_TO_ONE, CLOSED),
            ENDED, Map.of());

    boolean mayBegin(StageKind kind) {
        return MAY_BEGIN.get(this).contains(kind);
    }

    /** Empty where that meeting does not belong there. */
    Optional<CycleStage> afterSealing(StageKind kind) {
        return Optional.ofNullable(AFTER_SEALING.get(this).get(kind));
    }

    boolean isOver() {
        return this == CLOSED || this == ENDED;
    }

    /** Last part of the keys that word it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
