package org.waymark.programme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.programme.RecordForm.AnswerKind;

/** Builds forms and profiles from files that have passed every check. */
final class FormBuilder {
    private FormBuilder() {}

    static RecordForm form(ContentNode root) {
        return new RecordForm(
                PackBuilder.origin(root),
                root.text("title"),
                root.text("purpose"),
                root.items("parts").stream().map(FormBuilder::part).toList());
    }

    static EmployerProfile profile(ContentNode root) {
        Optional<Integer> most = root.find("minutesMost").map(ContentNode::number);
        return new EmployerProfile(
                PackBuilder.origin(root),
                root.text("title"),
                root.text("source"),
                root.text("form"),
                SessionBuilder.word(Frequency.class, root.text("frequency")),
                root.number("minutesLeast"),
                most.isPresent() ? OptionalInt.of(most.get()) : OptionalInt.empty(),
                root.number("preparationMinutes"),
                root.number("sharingWorkingDays"),
                root.number("reviewMonths"),
                root.items("ladder").stream().map(level -> level.text("title")).toList(),
                root.text("readers"),
                root.number("retentionYears"));
    }

    private static RecordForm.FormPart part(ContentNode node) {
        return new RecordForm.FormPart(
                node.text("key"),
                node.text("title"),
                node.textIfAny("note").orElse(""),
                node.items("items").stream().map(FormBuilder::item).toList());
    }

    private static RecordForm.Item item(ContentNode node) {
        return new RecordForm.Item(
                node.text("key"),
                SessionBuilder.word(AnswerKind.class, node.text("kind")),
                node.text("label"),
                node.textIfAny("hint").orElse(""),
                node.textIfAny("rule").map(word -> SessionBuilder.word(ProfileRule.class, word)),
                named(node, "choices").stream()
                        .map(choice -> new RecordForm.Choice(choice.text("key"), choice.text("label")))
                        .toList(),
                named(node, "columns").stream()
                        .map(column -> column.text("label"))
                        .toList());
    }

    private static List<ContentNode> named(ContentNode node, String name) {
        return node.find(name).isPresent() ? node.items(name) : List.of();
    }
}
