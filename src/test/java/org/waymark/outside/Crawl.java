package org.waymark.outside;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.client.LaunchClient;

/** Walks along the links of a visit, from the places that no link may be missed from. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("href=\"(?:/v/[^/\"]+)(/[^\"#]*)");
    private static final List<String> DOORS = List.of("/", "/kept", "/name", "/portfolio/taking", "/inbox", "/sharing");

    private Crawl() {}

    /** Every page that links lead to, so many of each kind. */
    static Set<String> pages(LaunchClient browser, int alikeMax) {
        Map<String, Integer> alike = new HashMap<>();
        Set<String> pages = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(DOORS);
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (!pages.contains(path) && alike.merge(kind(path), 1, Integer::sum) <= alikeMax && pages.add(path)) {
                Matcher links = LINK.matcher(browser.open(path).body());
                while (links.find()) {
                    waiting.add(links.group(1).replace("&amp;", "&"));
                }
            }
        }
        return pages;
    }

    /** The same for pages, and for names of fields, that differ only in what they are about. */
    static String kind(String path) {
        return path.replaceFirst("^/v/[^/]+", "")
                .replaceAll("[0-9a-f-]{36}", "…")
                .replaceAll("=[^&]*", "=")
                .replaceAll("[0-9]+", "n");
    }
}
