package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.programme.Answer;
import org.waymark.programme.EmployerProfile;
import org.waymark.programme.Frequency;
import org.waymark.programme.ProfileRule;
import org.waymark.programme.RecordForm;
import org.waymark.records.Wording;
import org.waymark.web.Texts;

/** An answer as it is read, on the page and in what is signed; and how it differs from the employer's profile. */
@ApplicationScoped
class AgreementWords {
    @Inject
    private Texts texts;

    String words(RecordForm.Item item, Answer answer) {
        return switch (item.kind()) {
            case MINUTES ->
                answer.text().isEmpty() ? "" : texts.text("supervision.agreement.minutes", minutes(answer.text()));
            case FREQUENCY -> frequency(answer.text());
            default -> answer.words(item);
        };
    }

    /** Empty where the profile says nothing, nothing is written yet, or both say the same. */
    Optional<AgreementItem.Difference> difference(RecordForm.Item item, Answer answer, EmployerProfile profile) {
        Optional<String> expected = item.rule().flatMap(profile::value);
        if (answer.text().isEmpty() || expected.isEmpty() || expected.get().equals(answer.text())) {
            return Optional.empty();
        }
        return Optional.of(new AgreementItem.Difference(expected(item, profile), profile.title(), answer.reason()));
    }

    /** What the profile expects under this item, as it is read; empty where it says nothing. */
    String expected(RecordForm.Item item, EmployerProfile profile) {
        return item.rule()
                .flatMap(rule -> profile.value(rule)
                        .map(value -> rule == ProfileRule.FREQUENCY
                                ? frequency(value)
                                : texts.text("supervision.agreement.minutes", minutes(value))))
                .orElse("");
    }

    /** The lines of one item in what is signed. */
    List<Wording.Line> lines(AgreementItem item) {
        List<Wording.Line> lines = new ArrayList<>();
        if (item.item().kind() == RecordForm.AnswerKind.CLAUSE) {
            lines.add(new Wording.Line("", item.item().label()));
        } else {
            lines.add(new Wording.Line(item.item().label(), item.words()));
        }
        item.difference()
                .ifPresent(each -> lines.add(new Wording.Line(
                        texts.text("supervision.agreement.differs", each.expected(), each.source()),
                        each.reason().isEmpty() ? texts.text("supervision.agreement.no-reason") : each.reason())));
        return lines;
    }

    private String frequency(String word) {
        return Frequency.of(word)
                .map(known -> texts.text("supervision.frequency." + known.word()))
                .orElse(word);
    }

    private static Object minutes(String text) {
        return text.matches("[0-9]{1,4}") ? (Object) Integer.valueOf(text) : text;
    }
}
