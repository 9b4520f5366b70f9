package org.waymark.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms and profiles are found by the name of their file; items of a form are told apart by their keys across its parts; each
 * holds what its kind needs and nothing that would be passed over; a profile names a form that there is.
 */
final class FormRules {
    private final Set<String> forms;
    private final List<Problem> problems = new ArrayList<>();

    private FormRules(Contents contents) {
        forms = contents.forms().stream().map(FormRules::name).collect(Collectors.toUnmodifiableSet());
    }

    static List<Problem> problems(Contents contents) {
        FormRules rules = new FormRules(contents);
        contents.forms().forEach(rules::form);
        contents.profiles().forEach(rules::profile);
        return rules.problems;
    }

    private void form(ContentFile file) {
        named(file);
        Map<String, ContentNode> earlier = new HashMap<>();
        for (ContentNode part : file.root().items("parts")) {
            Map<String, ContentNode> own = new HashMap<>();
            for (ContentNode item : part.items("items")) {
                ContentNode key = item.find("key").orElseThrow();
                own.putIfAbsent(key.asString(), key);
                across(file, key, earlier.get(key.asString()));
                fits(file, item);
            }
            own.forEach(earlier::putIfAbsent);
        }
    }

    private void profile(ContentFile file) {
        named(file);
        ContentNode form = file.root().find("form").orElseThrow();
        if (!forms.contains(form.asString())) {
            problems.add(file.problem(form, "the form %s does not exist".formatted(form.asString())));
        }
        int least = file.root().number("minutesLeast");
        file.root()
                .find("minutesMost")
                .filter(most -> most.number() < least)
                .ifPresent(most -> problems.add(file.problem(
                        most, "minutesMost must not be less than minutesLeast, which is %d".formatted(least))));
    }

    /** Otherwise two files could bear one id, and nobody would notice which of them is used. */
    private void named(ContentFile file) {
        ContentNode id = file.root().find("id").orElseThrow();
        String name = name(file);
        if (!id.asString().equals(name)) {
            problems.add(file.problem(id, "id must be %s, as the file is called".formatted(name)));
        }
    }

    private static String name(ContentFile file) {
        String relative = file.relative();
        return relative.substring(relative.lastIndexOf('/') + 1, relative.length() - ".yaml".length());
    }

    /** Keys that stand twice within one part are found as in any list. */
    private void across(ContentFile file, ContentNode key, ContentNode first) {
        if (first != null) {
            problems.add(file.problem(
                    key, "the item %s stands twice; the first is on line %d".formatted(key.asString(), first.line())));
        }
    }

    private void fits(ContentFile file, ContentNode item) {
        goesWith(file, item, "choices", "choices");
        goesWith(file, item, "columns", "table");
        item.find("rule").ifPresent(rule -> {
            String wanted = rule.asString().equals("frequency") ? "frequency" : "minutes";
            if (!item.text("kind").equals(wanted)) {
                problems.add(file.problem(
                        rule, "the rule %s belongs to an item of the kind %s".formatted(rule.asString(), wanted)));
            }
        });
    }

    private void goesWith(ContentFile file, ContentNode item, String list, String kind) {
        boolean isOfKind = item.text("kind").equals(kind);
        item.find(list)
                .ifPresentOrElse(
                        found -> {
                            if (!isOfKind) {
                                problems.add(file.problem(
                                        found, "%s belong to an item of the kind %s".formatted(list, kind)));
                            }
                        },
                        () -> {
                            if (isOfKind) {
                                problems.add(
                                        file.problem(item, "the item %s has no %s".formatted(item.text("key"), list)));
                            }
                        });
    }
}
