package org.waymark.practice.tools;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Every request to a service or to the token address, in the order of their answers; the newest of them. */
public final class ServiceLog {
    private static final int HELD_MAX = 50_000;

    private final Deque<Entry> entries = new ArrayDeque<>();

    /** One request and how it was answered. */
    public record Entry(Instant at, String method, String path, int status) {}

    /** Keeps one more. */
    public synchronized void add(Entry entry) {
        if (entries.size() >= HELD_MAX) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How many requests went to an address that ends so. */
    public synchronized long count(String pathEnd) {
        return entries.stream().filter(entry -> entry.path().endsWith(pathEnd)).count();
    }

    public synchronized void clear() {
        entries.clear();
    }
}
