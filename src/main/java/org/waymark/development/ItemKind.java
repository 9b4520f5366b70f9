package org.waymark.development;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a plan. */
public enum ItemKind {
    GOAL("goals"),
    ACTION("actions"),
    /** What the objectives of an appraisal need. */
    OBJECTIVE_SUPPORT("objective-support"),
    /** What the person's own goals need. */
    GOAL_SUPPORT("goal-support");

    private final String segment;

    ItemKind(String segment) {
        this.segment = segment;
    }

    /** @param segment as it stands in an address */
    public static Optional<ItemKind> of(String segment) {
        return Stream.of(values()).filter(kind -> kind.segment.equals(segment)).findFirst();
    }

    /** As it stands in keys of messages, and as {@code RecordRef} calls it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Address of all of them, without the prefix of the visit. */
    public String path() {
        return "/development/" + segment;
    }

    /** Whether it is done by somebody until a day; all others have a timescale in words. */
    public boolean hasDay() {
        return this == ACTION;
    }

    /** Whether it may serve one of the goals. */
    public boolean hasGoal() {
        return this == ACTION || this == GOAL_SUPPORT;
    }

    /** Whether readers can be given a version of it. */
    public boolean isShareable() {
        return this == GOAL || this == ACTION;
    }
}
