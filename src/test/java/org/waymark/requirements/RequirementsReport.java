package org.waymark.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The last step of {@code mvn verify}: writes the page and fails the build where a covered id lost its tests or a test
 * names an unknown id. A run that left tests out ({@link #LIMITS}) writes the page with a remark and fails nothing,
 * because it cannot tell a lost test from one that was not asked for.
 */
public final class RequirementsReport {
    /** Properties that leave tests out when they are given. */
    static final List<String> LIMITS = List.of(
            "test", "it.test", "groups", "excludedGroups", "skipTests", "skipITs", "skipUTs", "maven.test.skip");

    private RequirementsReport() {}

    /**
     * Writes the page, then passes or fails the build.
     *
     * @param args list of requirements, folder of the listener's notes, page to write, {@code true} to mark what is met
     *             as covered, then {@code name=value} for each of {@link #LIMITS} as Maven sees it
     */
    public static void main(String[] args) throws IOException {
        Path list = Path.of(args[0]);
        Path page = Path.of(args[2]);
        Coverage coverage = Coverage.of(Requirement.read(list), Path.of(args[1]));
        Set<String> limits = limits(List.of(args).subList(4, args.length));
        String notice = limits.isEmpty()
                ? ""
                : "This run left tests out (" + String.join(", ", limits) + "), so nothing was checked.";
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, RequirementsPage.of(coverage, notice));
        System.out.printf(
                "Requirements met: %d of %d. See %s%n",
                coverage.metCount(), coverage.requirements().size(), page);
        if (Boolean.parseBoolean(args[3])) {
            Requirement.write(list, coverage.accepted());
        }
        if (limits.isEmpty() && !coverage.faults().isEmpty()) {
            throw new IllegalStateException("Requirements: " + String.join("; ", coverage.faults()));
        }
    }

    /** Those that were given; Maven leaves {@code ${name}} standing where a property is not set. */
    static Set<String> limits(List<String> settings) {
        Set<String> given = new TreeSet<>();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            String value = parts.length < 2 ? "" : parts[1];
            boolean isSet = !value.isEmpty() && !value.startsWith("${") && !value.equals("false");
            if (isSet && LIMITS.contains(parts[0])) {
                given.add(parts[0]);
            }
        }
        return given;
    }
}
