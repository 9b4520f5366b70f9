package org.waymark.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Requirements joined with the tests that passed.
 *
 * @param requirements every line of the list, in its order
 * @param tests        id to the names of passed tests, {@code class.method}; may hold ids that no list knows
 */
record Coverage(List<Requirement> requirements, Map<String, Set<String>> tests) {

    /** Reads what the listener noted in every file of {@code folder}; an absent folder means that nothing passed. */
    static Coverage of(List<Requirement> requirements, Path folder) throws IOException {
        Map<String, Set<String>> tests = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    for (String line : Files.readAllLines(file)) {
                        String[] parts = line.split(",", 3);
                        tests.computeIfAbsent(parts[0], id -> new TreeSet<>()).add(parts[1] + "." + parts[2]);
                    }
                }
            }
        }
        return new Coverage(requirements, tests);
    }

    Set<String> testsOf(Requirement requirement) {
        return tests.getOrDefault(requirement.id(), Set.of());
    }

    boolean isMet(Requirement requirement) {
        return !testsOf(requirement).isEmpty();
    }

    long metCount() {
        return requirements.stream().filter(this::isMet).count();
    }

    /** What must fail the build, one sentence each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Requirement r : requirements) {
            if (r.isCovered() && !isMet(r)) {
                faults.add(r.id() + " (" + r.label() + ") is marked as covered, but no test that meets it passed");
            }
        }
        List<String> known = requirements.stream().map(Requirement::id).toList();
        tests.forEach((id, names) -> {
            if (!known.contains(id)) {
                faults.add(id + " is not in the list of requirements; named by " + String.join(", ", names));
            }
        });
        return faults;
    }

    /** The list with every met id marked as covered. A mark is never taken back here: that is done by hand, in sight. */
    List<Requirement> accepted() {
        return requirements.stream().map(r -> isMet(r) ? r.covered() : r).toList();
    }
}
