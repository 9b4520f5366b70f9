package org.waymark.reflection;

import java.time.Instant;
import java.util.Optional;

/**
 * What a text said when a sitting ended.
 *
 * @param number     1 for the first
 * @param isJot      whether these are the words of the session still
 * @param edition    number of the finished edition that it is
 * @param finishedAt when it was called finished
 */
public record Version(
        int number,
        String words,
        Instant savedAt,
        boolean isJot,
        Optional<Integer> edition,
        Optional<Instant> finishedAt) {}
