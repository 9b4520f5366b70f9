package org.waymark.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds sessions from files that have passed every check. */
final class SessionBuilder {
    private final Framework framework;
    private final List<OutlinePart> outline;
    private final Map<String, Link> links;

    SessionBuilder(Framework framework, List<OutlinePart> outline, Map<String, Link> links) {
        this.framework = framework;
        this.outline = outline;
        this.links = links;
    }

    Session session(ContentNode root) {
        return new Session(
                PackBuilder.origin(root),
                root.number("number"),
                root.text("title"),
                root.find("area").map(ContentNode::number).flatMap(framework::area),
                root.text("overview"),
                root.items("aims").stream().map(ContentNode::asString).toList(),
                root.items("preparation").stream().map(this::preparation).toList(),
                root.items("segments").stream().map(this::segment).toList(),
                followUp(root.find("followUp").orElseThrow()));
    }

    private Preparation preparation(ContentNode node) {
        return new Preparation(node.text("key"), node.text("text"), links(node, links));
    }

    private Segment segment(ContentNode node) {
        SegmentKind kind = word(SegmentKind.class, node.text("key"));
        return new Segment(
                kind,
                title(kind.key()),
                node.number("minutes"),
                word(Mode.class, node.text("mode")),
                node.textIfAny("printedMode"),
                node.items("steps").stream().map(this::step).toList());
    }

    private String title(String key) {
        return outline.stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private Step step(ContentNode node) {
        return new Step(
                node.text("key"),
                word(StepKind.class, node.text("kind")),
                node.text("text"),
                node.textIfAny("question"),
                node.textIfAny("pages"),
                links(node, links));
    }

    private FollowUp followUp(ContentNode node) {
        return new FollowUp(
                node.text("key"),
                node.text("text"),
                node.items("types").stream()
                        .map(type -> word(FollowUpType.class, type.asString()))
                        .toList(),
                node.number("dueInDays"),
                links(node, links));
    }

    static List<Link> links(ContentNode node, Map<String, Link> links) {
        return node.items("links").stream()
                .map(ContentNode::asString)
                .map(links::get)
                .toList();
    }

    /** @param word as content files write it, {@code own-supervision}; the schema allows no other */
    static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
