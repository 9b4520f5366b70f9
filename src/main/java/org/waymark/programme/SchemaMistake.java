package org.waymark.programme;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.SimpleType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One finding of the schema validator, told to a person who knows the file but no schema. */
final class SchemaMistake {
    private static final Map<String, String> TYPES = Map.of(
            "integer", "a whole number",
            "string", "text",
            "boolean", "true or false",
            "array", "a list",
            "object", "a group of keys");
    private static final String UNKNOWN = "/additionalProperties";

    private final ContentNode schemas;
    private final ContentFile file;
    private final Error error;
    private final ContentNode node;

    SchemaMistake(ContentNode schemas, ContentFile file, Error error) {
        this.schemas = schemas;
        this.file = file;
        this.error = error;
        this.node = file.root().at(error.getInstanceLocation()).orElse(file.root());
    }

    Stream<Problem> problems() {
        return reasons().map(reason -> file.problem(node, reason));
    }

    private Stream<String> reasons() {
        String place =
                error.getSchemaLocation().substring(error.getSchemaLocation().indexOf('#') + 1);
        if (error.getKeyword() == null && place.endsWith(UNKNOWN)) {
            ContentNode owner = schema(place.substring(0, place.length() - UNKNOWN.length()));
            return Stream.of("%s is not a key that belongs here; these are: %s"
                    .formatted(last(), String.join(", ", keys(owner))));
        }
        ContentNode schema = schema(place);
        if ("required".equals(error.getKeyword())) {
            return schema.items("required").stream()
                    .map(ContentNode::asString)
                    .filter(key -> node.find(key).isEmpty())
                    .map(key -> "%s is missing%s".formatted(key, within()));
        }
        return Stream.of(subject() + " " + rule(schema));
    }

    private String rule(ContentNode schema) {
        return switch (String.valueOf(error.getKeyword())) {
            case "type" -> mustBe(schema.text("type"));
            case "enum" ->
                "must be one of: "
                        + schema.items("enum").stream()
                                .map(ContentNode::asString)
                                .collect(Collectors.joining(", "));
            case "minimum", "maximum" ->
                "must be a number from %d to %d".formatted(schema.number("minimum"), schema.number("maximum"));
            case "minItems", "maxItems" -> mustHold(schema);
            case "uniqueItems" -> "names something twice";
            case "pattern", "minLength", "maxLength" ->
                "must be " + schema.textIfAny("description").orElse("written otherwise");
            default -> "is not as it should be (" + error.getError() + ")";
        };
    }

    private String mustBe(String type) {
        String wanted = "must be " + TYPES.getOrDefault(type, type);
        if (node.getNodeType() == SimpleType.NULL) {
            return wanted + ", but nothing stands there";
        }
        boolean isUnquoted = type.equals("string") && node.children().isEmpty() && !isGroup();
        return isUnquoted ? wanted + "; put quotes around it" : wanted;
    }

    private static String mustHold(ContentNode schema) {
        int least = schema.find("minItems").map(ContentNode::number).orElse(0);
        int most = schema.find("maxItems").map(ContentNode::number).orElse(least);
        return least == most
                ? "must hold exactly %d items".formatted(most)
                : "must hold from %d to %d items".formatted(least, most);
    }

    private boolean isGroup() {
        return node.getNodeType() == SimpleType.ARRAY || node.getNodeType() == SimpleType.OBJECT;
    }

    /** Named by its key, or by its place in a list. */
    private String subject() {
        String last = last();
        if (last.isEmpty()) {
            return "the file";
        }
        return last.matches("[0-9]+") ? "item %d of %s".formatted(Integer.parseInt(last) + 1, name(1)) : last;
    }

    private String within() {
        return last().isEmpty() ? "" : " in " + subject();
    }

    private String last() {
        return name(0);
    }

    private String name(int fromEnd) {
        String[] parts = error.getInstanceLocation().split("/", -1);
        String name = parts[Math.max(0, parts.length - 1 - fromEnd)];
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    private ContentNode schema(String place) {
        return schemas.at(place).orElseThrow();
    }

    private static List<String> keys(ContentNode schema) {
        return schema.find("properties")
                .map(properties -> List.copyOf(properties.fields().keySet()))
                .orElse(List.of());
    }
}
