package org.waymark.grades;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a gradebook is to say: so many points of so many.
 *
 * @param given 1 or more
 * @param most  no less than that
 */
record Points(int given, int most) {
    private static final String WHOLE = "programme";
    private static final Pattern SESSION = Pattern.compile(WHOLE + "/([0-9]{1,3})");

    boolean isComplete() {
        return given == most;
    }

    /** Whether a page is one that this room knows how to score. */
    static boolean isKnown(String placement) {
        return placement.equals(WHOLE) || SESSION.matcher(placement).matches();
    }

    /**
     * The points of somebody in a place; empty where there is nothing to say yet. A session counts when it is complete,
     * the programme by its sessions: all of them, or also some where the platform takes that without harm.
     *
     * @param placement    key of what the place shows
     * @param sessionsDone numbers of the sessions that are complete
     * @param sessions     how many the programme has
     */
    static Optional<Points> of(String placement, Set<Integer> sessionsDone, int sessions, boolean isPartialAllowed) {
        if (placement.equals(WHOLE)) {
            int done = Math.min(sessionsDone.size(), sessions);
            boolean isWorthTelling = done == sessions || (isPartialAllowed && done > 0);
            return isWorthTelling ? Optional.of(new Points(done, sessions)) : Optional.empty();
        }
        Matcher session = SESSION.matcher(placement);
        return session.matches() && sessionsDone.contains(Integer.parseInt(session.group(1)))
                ? Optional.of(new Points(1, 1))
                : Optional.empty();
    }
}
