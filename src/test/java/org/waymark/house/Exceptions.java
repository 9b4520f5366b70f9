package org.waymark.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a rule lets pass, each with its reason: lines {@code name,reason} below a heading line, in
 * {@code src/test/resources/house}.
 */
public record Exceptions(Source file, Map<String, String> reasons) {

    public static Exceptions in(List<Source> sources, String fileName) {
        String path = "src/test/resources/house/" + fileName;
        return sources.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .map(Exceptions::of)
                .orElseGet(() -> new Exceptions(new Source(path, ""), Map.of()));
    }

    static Exceptions of(Source file) {
        Map<String, String> reasons = new LinkedHashMap<>();
        file.text().lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(",", 2);
            reasons.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
        });
        return new Exceptions(file, reasons);
    }

    boolean names(String name) {
        return reasons.containsKey(name);
    }

    /** Exceptions that nobody needs any more, and those without a reason. */
    List<String> stale(Set<String> needed) {
        Map<String, String> breaches = new TreeMap<>();
        reasons.forEach((name, reason) -> {
            if (reason.isEmpty()) {
                breaches.put(name, file.path() + ": " + name + " has no reason");
            } else if (!needed.contains(name)) {
                breaches.put(name, file.path() + ": nobody needs the exception for " + name);
            }
        });
        return List.copyOf(breaches.values());
    }
}
