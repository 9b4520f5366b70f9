package org.waymark.programme;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of a content file that remembers the line it stands on. The schema validator looks at it as JSON; once a file
 * has passed, the accessors by name read it without further checks.
 */
final class ContentNode implements JsonNode {
    private final SimpleType type;
    private final Object value;
    private final String pointer;
    private final int line;

    /** @param value String, Boolean, BigInteger, BigDecimal, List or Map of nodes, or null, as the type says */
    ContentNode(SimpleType type, Object value, String pointer, int line) {
        this.type = type;
        this.value = value;
        this.pointer = pointer;
        this.line = line;
    }

    /** @return line on which a person looks for it, from 1: where its key stands, if it has one */
    int line() {
        return line;
    }

    String text(String name) {
        return fields().get(name).asString();
    }

    Optional<String> textIfAny(String name) {
        return find(name).map(ContentNode::asString);
    }

    int number(String name) {
        return fields().get(name).number();
    }

    int number() {
        return asInteger().intValueExact();
    }

    Optional<ContentNode> find(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /** @return the items of a list, none when there is no such key */
    List<ContentNode> items(String name) {
        return find(name).map(ContentNode::items).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    List<ContentNode> items() {
        return type == SimpleType.ARRAY ? (List<ContentNode>) value : List.of();
    }

    @SuppressWarnings("unchecked")
    Map<String, ContentNode> fields() {
        return type == SimpleType.OBJECT ? (Map<String, ContentNode>) value : Map.of();
    }

    /** @return what lies directly within it, in order */
    Collection<ContentNode> children() {
        return type == SimpleType.OBJECT ? fields().values() : items();
    }

    /** @param path JSON pointer below this node, as the validator writes it */
    Optional<ContentNode> at(String path) {
        ContentNode here = this;
        for (String part : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            String name = part.replace("~1", "/").replace("~0", "~");
            here = here.type == SimpleType.ARRAY
                    ? here.items().get(Integer.parseInt(name))
                    : here.fields().get(name);
            if (here == null) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return type;
    }

    @Override
    public boolean asBoolean() {
        return (Boolean) value;
    }

    @Override
    public String asString() {
        return (String) value;
    }

    @Override
    public BigInteger asInteger() {
        return (BigInteger) value;
    }

    @Override
    public BigDecimal asNumber() {
        return value instanceof BigInteger whole ? new BigDecimal(whole) : (BigDecimal) value;
    }

    @Override
    public List<JsonNode> asArray() {
        return List.copyOf(items());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, JsonNode> asObject() {
        return (Map<String, JsonNode>) value;
    }
}
