package org.waymark.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code src/docs/requirements.csv}.
 *
 * @param id        seed and number, for example {@code S004-55} or {@code S004-s04c}
 * @param label     what it asks for, in a few words of ours
 * @param isCovered whether a test must meet it from now on
 */
record Requirement(String id, String label, boolean isCovered) {
    private static final String HEADER = "id,label,covered";
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9-]+),(?:\"([^\"]+)\"|([^,\"]+)),(yes|)");

    String seed() {
        return id.substring(0, id.indexOf('-'));
    }

    Requirement covered() {
        return new Requirement(id, label, true);
    }

    String line() {
        return id + "," + (label.contains(",") ? "\"" + label + "\"" : label) + "," + (isCovered ? "yes" : "");
    }

    static List<Requirement> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(file + ":1: the first line must be " + HEADER);
        }
        List<Requirement> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher m = LINE.matcher(lines.get(i));
            if (!m.matches()) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": not id,label,covered: " + lines.get(i));
            }
            String id = m.group(1);
            if (all.stream().anyMatch(r -> r.id().equals(id))) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + id + " is there twice");
            }
            all.add(new Requirement(
                    id, m.group(2) == null ? m.group(3) : m.group(2), m.group(4).equals("yes")));
        }
        return all;
    }

    static void write(Path file, List<Requirement> all) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        all.forEach(r -> lines.add(r.line()));
        Files.write(file, lines);
    }
}
