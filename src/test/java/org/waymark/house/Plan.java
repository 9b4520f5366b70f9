package org.waymark.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The plan of the house: which room may call which. Every room may also use the root package and {@code web}. A change
 * here is a decision: it is written down in {@code src/docs/decisions} in the same commit.
 */
public final class Plan {
    static final String BASE = "org.waymark";
    static final String ROOT = "(root)";
    static final String WEB = "web";
    static final String START = "start";
    static final String LTI = "lti";
    static final String PRACTICE = "practice";

    /** What each room of the portfolio may call. */
    private static final Set<String> PORTFOLIO =
            Set.of("mentoring", "evidence", "sharing", "portfolio", "records", "programme", "identity");

    /** Room to the other rooms it may call. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("identity", Set.of()),
            Map.entry("programme", Set.of()),
            Map.entry("records", Set.of("identity")),
            Map.entry("guests", Set.of("identity")),
            Map.entry("portfolio", Set.of("programme", "identity")),
            Map.entry("sharing", Set.of("records", "identity")),
            Map.entry("evidence", Set.of("portfolio", "sharing", "records", "identity", "programme")),
            Map.entry("notices", Set.of("records", "identity", "programme")),
            Map.entry("cohort", Set.of("programme", "identity")),
            Map.entry("mentoring", Set.of("portfolio", "sharing", "evidence", "records", "programme", "identity")),
            Map.entry("supervision", Set.of("guests", "evidence", "records", "programme", "identity")),
            Map.entry("selfassessment", PORTFOLIO),
            Map.entry("development", PORTFOLIO),
            Map.entry("reflection", PORTFOLIO),
            Map.entry("appraisal", Set.of("guests", "evidence", "records", "programme", "identity")),
            Map.entry("lms", Set.of(LTI, "cohort", "programme", "identity")),
            Map.entry("connection", Set.of("lms", LTI, "identity")),
            Map.entry("grades", Set.of("lms", LTI, "cohort", "programme", "identity")),
            Map.entry("roster", Set.of("lms", LTI, "cohort", "identity")));

    private Plan() {}

    static boolean isRoom(String name) {
        return ARROWS.containsKey(name);
    }

    /** Rooms and {@code web}: whoever may have texts, templates and migrations. */
    static boolean isRoomOrWeb(String name) {
        return isRoom(name) || name.equals(WEB);
    }

    /** Whether code of {@code from} may name something of {@code to}; both as {@link #partOf} gives them. */
    static boolean allows(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        return switch (from) {
            case ROOT, START, LTI, PRACTICE -> false;
            case WEB -> to.equals(ROOT);
            default ->
                to.equals(ROOT)
                        || to.equals(WEB)
                        || ARROWS.getOrDefault(from, Set.of()).contains(to);
        };
    }

    /** The part of the house a package belongs to: a room, {@code (root)}, {@code web}, {@code start}, {@code lti}. */
    static String partOf(String packageName) {
        if (packageName.equals(BASE)) {
            return ROOT;
        }
        String below = packageName.substring(BASE.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    /** Every circle in the given arrows, each named once by its path. */
    static List<String> circles(Map<String, Set<String>> arrows) {
        Set<String> circles = new TreeSet<>();
        for (String start : new TreeMap<>(arrows).keySet()) {
            walk(start, new ArrayList<>(List.of(start)), arrows, circles);
        }
        return List.copyOf(circles);
    }

    private static void walk(String start, List<String> path, Map<String, Set<String>> arrows, Set<String> circles) {
        for (String next : arrows.getOrDefault(path.get(path.size() - 1), Set.of())) {
            if (next.equals(start)) {
                circles.add("circle: " + String.join(" -> ", path) + " -> " + start);
            } else if (next.compareTo(start) > 0 && !path.contains(next)) {
                path.add(next);
                walk(start, path, arrows, circles);
                path.remove(path.size() - 1);
            }
        }
    }
}
