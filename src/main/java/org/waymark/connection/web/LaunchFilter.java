package org.waymark.connection.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.lms.LaunchLine;

/**
 * Which part of the launch log is wanted. What makes no sense is passed over, because the address is the only form.
 *
 * @param before number of a line, older ones are wanted; {@link Long#MAX_VALUE} for the newest
 */
record LaunchFilter(Optional<LaunchLine.Result> result, long before) {
    static LaunchFilter read(String result, String before) {
        return new LaunchFilter(
                Arrays.stream(LaunchLine.Result.values())
                        .filter(one -> word(one).equals(result))
                        .findFirst(),
                before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    static String word(LaunchLine.Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
