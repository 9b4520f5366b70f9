package org.waymark.connection.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.connection.Connections;
import org.waymark.lms.LaunchLine;

/**
 * A page of the launch log.
 *
 * @param lines   newest first
 * @param filters links above the list
 * @param older   path of the page with older lines, empty when there are none
 */
public record LaunchesPage(List<LaunchLine> lines, List<Filter> filters, String older) {
    private static final String PATH = "/connection/launches";

    /** @param word last part of the key that names it; {@code all} for no filter */
    public record Filter(String word, String path, boolean isCurrent) {}

    static LaunchesPage of(LaunchFilter filter, List<LaunchLine> found) {
        boolean isMore = found.size() > Connections.LINES;
        List<LaunchLine> lines = isMore ? found.subList(0, Connections.LINES) : found;
        String chosen = filter.result().map(LaunchFilter::word).orElse("");
        String older = isMore
                ? PATH + "?" + (chosen.isEmpty() ? "" : "result=" + chosen + "&") + "before="
                        + lines.get(lines.size() - 1).number()
                : "";
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter("all", PATH, chosen.isEmpty()));
        Arrays.stream(LaunchLine.Result.values())
                .map(LaunchFilter::word)
                .forEach(word -> filters.add(new Filter(word, PATH + "?result=" + word, word.equals(chosen))));
        return new LaunchesPage(lines, filters, older);
    }

    /** Last part of the key that says what happened. */
    public static String word(LaunchLine line) {
        return LaunchFilter.word(line.result());
    }
}
