package org.waymark.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Items of a form are told apart by their keys across its parts; a profile names a form that there is. */
final class FormRules {
    private FormRules() {}

    static List<Problem> problems(Contents contents) {
        List<Problem> problems = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        for (ContentFile file : contents.forms()) {
            forms.add(file.root().text("id"));
            Map<String, ContentNode> items = new HashMap<>();
            file.root().items("parts").stream()
                    .flatMap(part -> part.items("items").stream())
                    .forEach(item -> item(file, item, items, problems));
        }
        for (ContentFile file : contents.profiles()) {
            String form = file.root().text("form");
            if (!forms.contains(form)) {
                problems.add(file.problem(file.root(), "the form %s does not exist".formatted(form)));
            }
        }
        return problems;
    }

    private static void item(
            ContentFile file, ContentNode item, Map<String, ContentNode> items, List<Problem> problems) {
        ContentNode first = items.putIfAbsent(item.text("key"), item);
        if (first != null && first != item) {
            problems.add(file.problem(
                    item,
                    "the item %s stands twice; the first is on line %d".formatted(item.text("key"), first.line())));
        }
        String kind = item.text("kind");
        if (kind.equals("choices") && item.find("choices").isEmpty()) {
            problems.add(file.problem(item, "the item %s has no choices".formatted(item.text("key"))));
        }
        if (kind.equals("table") && item.find("columns").isEmpty()) {
            problems.add(file.problem(item, "the item %s has no columns".formatted(item.text("key"))));
        }
    }
}
