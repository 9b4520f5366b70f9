package org.waymark.programme;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was written under one item, by the names of its fields: {@code text}, {@code reason}, {@code picked.KEY}, {@code
 * row.1.2}. Empty fields are left out.
 */
public record Answer(Map<String, String> fields) {
    public static final String TEXT = "text";
    public static final String REASON = "reason";

    /** Rows of a table, most. */
    public static final int ROWS_MAX = 12;

    private static final String PICKED = "picked.";

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
    public Answer with(String name, String words) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, words);
        return new Answer(changed);
    }

    /** As it is read and signed, for the kinds whose words are the form's and the writer's; empty for a clause. */
    public String words(RecordForm.Item item) {
        return switch (item.kind()) {
            case CHOICES -> choices(item);
            case TABLE -> table(item);
            case CLAUSE -> "";
            default -> text();
        };
    }

    private String choices(RecordForm.Item item) {
        return Stream.concat(
                        item.choices().stream()
                                .filter(choice -> !field(PICKED + choice.key()).isEmpty())
                                .map(RecordForm.Choice::label),
                        Stream.of(text()).filter(own -> !own.isEmpty()))
                .collect(Collectors.joining("\n"));
    }

    private String table(RecordForm.Item item) {
        int columns = item.columns().size();
        return IntStream.rangeClosed(1, ROWS_MAX)
                .mapToObj(row -> IntStream.rangeClosed(1, columns)
                        .filter(column -> !cell(row, column).isEmpty())
                        .mapToObj(column -> item.columns().get(column - 1) + ": " + cell(row, column))
                        .collect(Collectors.joining("\n")))
                .filter(row -> !row.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String cell(int row, int column) {
        return field("row." + row + "." + column);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(fields).forEach(object::add);
        return object.build().toString();
    }

    public static Answer of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            object.forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
            return new Answer(fields);
        }
    }
}
