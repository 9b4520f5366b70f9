package org.waymark.supervision;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was written under one item, by the names of its fields: {@code text}, {@code reason}, {@code picked.KEY}, {@code
 * row.1.2}. Empty fields are left out.
 */
public record Answer(Map<String, String> fields) {
    static final String TEXT = "text";
    static final String REASON = "reason";

    /** Nothing written yet. */
    public static final Answer EMPTY = new Answer(Map.of());

    public Answer {
        Map<String, String> kept = new LinkedHashMap<>();
        new TreeMap<>(fields).forEach((name, text) -> {
            if (!text.isBlank()) {
                kept.put(name, text);
            }
        });
        fields = Map.copyOf(kept);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String text() {
        return field(TEXT);
    }

    /** Why it differs from the employer's profile. */
    public String reason() {
        return field(REASON);
    }

    /** The same with another text in one field. */
    Answer with(String name, String words) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, words);
        return new Answer(changed);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(fields).forEach(object::add);
        return object.build().toString();
    }

    static Answer of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            object.forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
            return new Answer(fields);
        }
    }
}
