package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.records.Wording;
import org.waymark.web.Texts;

/** The exact text of a meeting of a year, as it is signed. */
@ApplicationScoped
class AppraisalWording {
    @Inject
    private Texts texts;

    Wording of(AppraisalCycle cycle, StageSummary summary) {
        List<Wording.Part> parts = new ArrayList<>();
        parts.add(new Wording.Part(
                texts.text("appraisal.stage.cycle"),
                List.of(new Wording.Line(
                        texts.text("appraisal.stage.months"),
                        texts.text(
                                "appraisal.stage.from-to",
                                texts.date(summary.year().first().atDay(1)),
                                texts.date(summary.year().last().atEndOfMonth()))))));
        summary.objectives().forEach(each -> parts.add(objective(each, summary.isAssessing())));
        summary.parts()
                .forEach(part -> parts.add(new Wording.Part(
                        part.part().title(),
                        part.items().stream()
                                .map(item -> new Wording.Line(item.item().label(), item.words()))
                                .toList())));
        return new Wording(
                summary.form().title(),
                summary.form().id(),
                summary.form().version(),
                List.of(party(cycle, summary, ReviewSeat.REVIEWER), party(cycle, summary, ReviewSeat.REVIEWEE)),
                parts);
    }

    private Wording.Part objective(StageSummary.Assessed each, boolean isAssessing) {
        ObjectiveWords words = each.objective().words();
        List<Wording.Line> lines = new ArrayList<>();
        lines.add(new Wording.Line(texts.text("appraisal.objective.title"), words.title()));
        lines.add(new Wording.Line(
                texts.text("appraisal.objective.steps"),
                words.steps().stream()
                        .map(step -> step.by()
                                .map(day -> texts.text("appraisal.objective.step-by", step.task(), texts.date(day)))
                                .orElse(step.task()))
                        .collect(Collectors.joining("\n"))));
        lines.add(new Wording.Line(texts.text("appraisal.objective.success"), words.success()));
        if (isAssessing) {
            if (!each.interim().isEmpty()) {
                lines.add(new Wording.Line(texts.text("appraisal.assessment.interim"), each.interim()));
            }
            lines.add(new Wording.Line(texts.text("appraisal.assessment.words"), each.words()));
            lines.add(new Wording.Line(texts.text("appraisal.assessment.factors"), each.factors()));
            each.value()
                    .ifPresent(value -> lines.add(new Wording.Line(
                            texts.text("appraisal.assessment.value"), texts.text("appraisal.value." + value.word()))));
        }
        return new Wording.Part(
                texts.text("appraisal.objective.number", each.objective().number()), lines);
    }

    private Wording.Party party(AppraisalCycle cycle, StageSummary summary, ReviewSeat seat) {
        return new Wording.Party(
                seat.word(),
                texts.text("appraisal.seat." + seat.word()),
                cycle.in(seat),
                seat == summary.seat() ? summary.own() : summary.other(),
                true);
    }
}
