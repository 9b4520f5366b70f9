package org.waymark.practice;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** What is odd about the LMS at the moment: its quirks, its clock and how long it lets others wait. */
final class Conditions {
    private final Set<Quirk> quirks = new CopyOnWriteArraySet<>();
    private volatile Duration offset = Duration.ZERO;
    private volatile Duration patience = Duration.ofSeconds(60);

    void add(Quirk... chosen) {
        quirks.addAll(Arrays.asList(chosen));
    }

    void remove(Quirk... chosen) {
        quirks.removeAll(Arrays.asList(chosen));
    }

    void clear() {
        quirks.clear();
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    Set<Quirk> quirks() {
        Set<Quirk> now = EnumSet.noneOf(Quirk.class);
        now.addAll(quirks);
        return now;
    }

    Duration offset() {
        return offset;
    }

    void offset(Duration fromTrueTime) {
        offset = fromTrueTime;
    }

    Duration patience() {
        return patience;
    }

    void patience(Duration time) {
        patience = time;
    }
}
