package org.waymark.practice.tools;

import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers what has been used, the newest of it. */
public final class UsedOnce {
    private static final int HELD_MAX = 50_000;

    private final Set<String> seen = new LinkedHashSet<>();

    /** Whether this is the first time; from now on it is not. */
    public synchronized boolean first(String mark) {
        if (seen.size() >= HELD_MAX) {
            seen.remove(seen.iterator().next());
        }
        return seen.add(mark);
    }
}
