package org.waymark.practice.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The parameters of a request; of a repeated name the last counts, as in PHP. An absent one is the empty text. */
public record Parameters(Map<String, String> values) {

    /** Reads a query or a form body. */
    public static Parameters ofQuery(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        if (query != null && !query.isEmpty()) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Parameters(values);
    }

    /** The value, or the empty text. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !value(name).isEmpty();
    }

    /** These and others; where both have a name the others win. */
    public Parameters and(Parameters others) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Parameters(all);
    }

    /** A whole number of at most nine digits. */
    public OptionalInt number(String name) {
        String text = value(name);
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
