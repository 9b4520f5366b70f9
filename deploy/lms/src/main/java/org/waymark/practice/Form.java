package org.waymark.practice;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A form to be posted: where to, and its fields in order. A name may stand twice. */
public record Form(URI action, List<Field> fields) {

    /** One field of a form. */
    public record Field(String name, String value) {}

    public Form {
        fields = List.copyOf(fields);
    }

    public static Form of(URI action, Map<String, String> fields) {
        return new Form(
                action,
                fields.entrySet().stream()
                        .map(field -> new Field(field.getKey(), field.getValue()))
                        .toList());
    }

    /** The first value of a field, or the empty text. */
    public String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** The same form with this field set once, in place of any of that name. */
    public Form with(String name, String value) {
        Form without = without(name);
        List<Field> changed = new ArrayList<>(without.fields);
        changed.add(new Field(name, value));
        return new Form(action, changed);
    }

    /** The same form without any field of that name. */
    public Form without(String name) {
        return new Form(
                action,
                fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    /** The fields as a map; the last of a repeated name wins. */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        fields.forEach(field -> map.put(field.name(), field.value()));
        return map;
    }

    /** The body of the post, as {@code application/x-www-form-urlencoded}. */
    public String encoded() {
        return fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
