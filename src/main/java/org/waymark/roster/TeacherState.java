package org.waymark.roster;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What has come of somebody who opened a course as its teacher. */
enum TeacherState {
    /** Nothing follows so far. */
    WAITING,
    /** A lead, because launch and roster agree. */
    CONFIRMED,
    /** A person decided about the role of lead; the roster says no more. */
    LEFT_ALONE,
    /** A lead is asked whether they are a mentor. */
    OFFERED,
    /** They are. */
    ACCEPTED,
    /** They are not; not asked again for this course. */
    DECLINED;

    private static final Map<TeacherState, Set<TeacherState>> NEXT = new EnumMap<>(Map.of(
            WAITING, Set.of(CONFIRMED, LEFT_ALONE, OFFERED),
            OFFERED, Set.of(WAITING, CONFIRMED, LEFT_ALONE, ACCEPTED, DECLINED),
            ACCEPTED, Set.of(CONFIRMED, LEFT_ALONE),
            DECLINED, Set.of(CONFIRMED, LEFT_ALONE),
            CONFIRMED, Set.of(LEFT_ALONE),
            LEFT_ALONE, Set.of()));

    boolean mayBecome(TeacherState next) {
        return NEXT.get(this).contains(next);
    }
}
