package org.waymark.programme;

import dev.harrel.jsonschema.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys stand once where they must be told apart, and every link that is used exists. */
final class KeyRules {
    private final Contents contents;
    private final List<Problem> problems = new ArrayList<>();

    private KeyRules(Contents contents) {
        this.contents = contents;
    }

    static List<Problem> problems(Contents contents) {
        KeyRules rules = new KeyRules(contents);
        rules.check();
        return rules.problems;
    }

    private void check() {
        contents.all().forEach(file -> withinLists(file, file.root()));
        acrossFiles(contents.sessions(), "a key of a session");
        acrossFiles(contents.links(), "the key of a link");
        acrossFiles(List.of(contents.framework()), "the key of a statement");
        Map<String, ContentNode> links = new HashMap<>();
        contents.links().stream()
                .flatMap(file -> file.root().items("links").stream())
                .forEach(link -> links.put(link.text("key"), link));
        contents.all().forEach(file -> references(file, file.root(), links));
    }

    private void withinLists(ContentFile file, ContentNode node) {
        Map<String, ContentNode> firsts = new HashMap<>();
        for (ContentNode item : node.items()) {
            item.find("key").ifPresent(key -> once(file, key, firsts.putIfAbsent(key.asString(), key)));
        }
        node.children().forEach(child -> withinLists(file, child));
    }

    private void once(ContentFile file, ContentNode key, ContentNode first) {
        if (first != null) {
            problems.add(file.problem(
                    key, "the key %s stands twice; the first is on line %d".formatted(key.asString(), first.line())));
        }
    }

    private void acrossFiles(List<ContentFile> all, String what) {
        Map<String, ContentFile> files = new HashMap<>();
        Map<String, ContentNode> firsts = new HashMap<>();
        for (ContentFile file : all) {
            keys(file.root()).forEach(key -> {
                ContentFile earlier = files.putIfAbsent(key.asString(), file);
                ContentNode first = firsts.putIfAbsent(key.asString(), key);
                if (earlier == file) {
                    once(file, key, first);
                } else if (earlier != null) {
                    problems.add(file.problem(
                            key,
                            "%s is already %s, on line %d of %s"
                                    .formatted(key.asString(), what, first.line(), earlier.label())));
                }
            });
        }
    }

    /** All keys of a file but those of segments, which are the same in every session. */
    private static Stream<ContentNode> keys(ContentNode node) {
        Stream<ContentNode> own = node.find("steps").isPresent()
                ? Stream.empty()
                : node.find("key").filter(key -> key.getNodeType() == SimpleType.STRING).stream();
        return Stream.concat(own, node.children().stream().flatMap(KeyRules::keys));
    }

    private void references(ContentFile file, ContentNode node, Map<String, ContentNode> links) {
        Stream.concat(node.items("links").stream(), node.find("link").stream())
                .filter(reference -> reference.getNodeType() == SimpleType.STRING)
                .filter(reference -> !links.containsKey(reference.asString()))
                .forEach(reference -> problems.add(
                        file.problem(reference, "the link %s is in no list of links".formatted(reference.asString()))));
        node.children().forEach(child -> references(file, child, links));
    }
}
