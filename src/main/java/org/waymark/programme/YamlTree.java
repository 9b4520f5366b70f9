package org.waymark.programme;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns what the YAML parser built into our nodes with their lines. */
final class YamlTree {
    /** Longer numbers are not numbers that anyone means. */
    private static final int DIGITS_MAX = 18;

    private YamlTree() {}

    static ContentNode of(Node root) throws UnreadableFile {
        return node(root, "", YamlText.line(root.getStartMark()));
    }

    private static ContentNode node(Node node, String pointer, int line) throws UnreadableFile {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer, line);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence, pointer, line);
        }
        return scalar((ScalarNode) node, pointer, line);
    }

    private static ContentNode mapping(MappingNode mapping, String pointer, int line) throws UnreadableFile {
        Map<String, ContentNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int keyLine = YamlText.line(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                throw new UnreadableFile(keyLine, "a key must be a plain word");
            }
            String key = scalar.getValue();
            ContentNode child = node(tuple.getValueNode(), pointer + "/" + JsonNode.encodeJsonPointer(key), keyLine);
            ContentNode first = fields.putIfAbsent(key, child);
            if (first != null) {
                throw new UnreadableFile(
                        keyLine, "%s stands twice; the first is on line %d".formatted(key, first.line()));
            }
        }
        return new ContentNode(SimpleType.OBJECT, fields, pointer, line);
    }

    private static ContentNode sequence(SequenceNode sequence, String pointer, int line) throws UnreadableFile {
        List<ContentNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(node(item, pointer + "/" + items.size(), YamlText.line(item.getStartMark())));
        }
        return new ContentNode(SimpleType.ARRAY, items, pointer, line);
    }

    private static ContentNode scalar(ScalarNode scalar, String pointer, int line) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return new ContentNode(SimpleType.NULL, null, pointer, line);
        }
        if (tag.equals(Tag.BOOL)) {
            return new ContentNode(SimpleType.BOOLEAN, Boolean.valueOf(text), pointer, line);
        }
        if (tag.equals(Tag.INT) && text.length() <= DIGITS_MAX) {
            return new ContentNode(SimpleType.INTEGER, new BigInteger(text), pointer, line);
        }
        if (tag.equals(Tag.FLOAT) && text.matches("-?[0-9]{1,15}\\.[0-9]{1,15}")) {
            return new ContentNode(SimpleType.NUMBER, new BigDecimal(text), pointer, line);
        }
        return new ContentNode(SimpleType.STRING, text, pointer, line);
    }
}
