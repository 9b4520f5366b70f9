package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Answer;
import org.waymark.programme.ContentPack;
import org.waymark.programme.RecordForm;
import org.waymark.records.SigningState;

/** Puts together what one of the two sees of a meeting. */
@ApplicationScoped
class StageReading {
    /** What could not be put in stays for this long with whoever wrote it. */
    static final Duration KEPT_FOR = Duration.ofDays(30);

    static final String FACTORS = "factors";
    static final String VALUE = "value";

    @Inject
    private AppraisalTexts texts;

    @Inject
    private ObjectiveStore objectives;

    @Inject
    private ContentPack content;

    /** Of the two as they are now. */
    record Names(String own, String other, boolean isOtherGuest) {}

    StageSummary summary(
            Visitor by, AppraisalDesk.Open open, Names names, Optional<SigningState> signing, Instant now) {
        AppraisalStage stage = open.stage();
        RecordForm form = form(stage.kind());
        AppraisalTexts.Rows rows = texts.rows(stage, by.person(), now.minus(KEPT_FOR));
        List<StageSummary.Assessed> assessed = objectives.ofCycle(by.organisation(), stage.cycle()).stream()
                .map(ObjectiveSummary::of)
                .map(objective -> assessed(objective, rows))
                .toList();
        String mark = mark(form, rows, assessed);
        return new StageSummary(
                stage.id(),
                stage.cycle(),
                open.cycle().year(),
                stage.kind().word(),
                stage.state().word(),
                open.seat(),
                names.own(),
                names.other(),
                names.isOtherGuest(),
                form,
                form.parts().stream().map(part -> part(part, rows)).toList(),
                stage.kind() == StageKind.ONE_TO_ONE ? List.of() : assessed,
                mark,
                stage.mark(open.seat()).equals(mark),
                stage.mark(open.seat().other()).equals(mark),
                missing(stage.kind(), assessed),
                signing,
                stage.sealedAt(),
                kept(form, rows, assessed));
    }

    /** Refuses WRONG_STATE when the content has lost it. */
    RecordForm form(StageKind kind) {
        return content.form(kind.form())
                .orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "appraisal.refusal.no-form"));
    }

    /** Who writes a part; empty for both. */
    static Optional<ReviewSeat> writer(RecordForm.FormPart part) {
        for (ReviewSeat seat : ReviewSeat.values()) {
            if (part.key().equals(seat.word())) {
                return Optional.of(seat);
            }
        }
        return Optional.empty();
    }

    private static StageSummary.PartSummary part(RecordForm.FormPart part, AppraisalTexts.Rows rows) {
        return new StageSummary.PartSummary(
                part,
                writer(part),
                part.items().stream()
                        .map(item -> {
                            AppraisalTexts.TextRow row = rows.item(item.key());
                            return new StageSummary.ItemSummary(
                                    item,
                                    row.answer(),
                                    row.revision(),
                                    row.answer().words(item));
                        })
                        .toList());
    }

    private static StageSummary.Assessed assessed(ObjectiveSummary objective, AppraisalTexts.Rows rows) {
        AppraisalTexts.TextRow row = rows.assessment(objective.id());
        return new StageSummary.Assessed(
                objective,
                row.answer().text(),
                row.answer().field(FACTORS),
                Assessment.of(row.answer().field(VALUE)),
                row.revision(),
                rows.interim().getOrDefault(objective.id(), Answer.EMPTY).text());
    }

    /** Changes with everything that both write. */
    private static String mark(RecordForm form, AppraisalTexts.Rows rows, List<StageSummary.Assessed> assessed) {
        Map<String, String> all = new TreeMap<>();
        form.parts().stream()
                .filter(part -> writer(part).isEmpty())
                .flatMap(part -> part.items().stream())
                .forEach(item -> all.put(
                        "item " + item.key(),
                        String.valueOf(rows.item(item.key()).revision())));
        assessed.forEach(each ->
                all.put("objective " + each.objective().id(), each.objective().revision() + " " + each.revision()));
        return Integer.toHexString(all.toString().hashCode());
    }

    private static List<String> missing(StageKind kind, List<StageSummary.Assessed> assessed) {
        List<String> missing = new ArrayList<>();
        if (kind == StageKind.PLANNING) {
            if (assessed.isEmpty()) {
                missing.add("objectives");
            }
            if (assessed.stream().anyMatch(each -> !each.objective().words().isWhole())) {
                missing.add("whole");
            }
        } else if (kind == StageKind.FINAL
                && assessed.stream().anyMatch(each -> each.value().isEmpty())) {
            missing.add("values");
        }
        return missing;
    }

    private static List<StageSummary.Kept> kept(
            RecordForm form, AppraisalTexts.Rows rows, List<StageSummary.Assessed> assessed) {
        return rows.kept().stream()
                .map(entry -> form.item(entry.getKey())
                        .map(item -> new StageSummary.Kept(
                                item.label(), entry.getValue().words(item)))
                        .orElseGet(() -> new StageSummary.Kept(
                                assessed.stream()
                                        .map(StageSummary.Assessed::objective)
                                        .filter(each -> each.id().toString().equals(entry.getKey()))
                                        .map(each -> each.words().title())
                                        .findFirst()
                                        .orElse(""),
                                entry.getValue().text())))
                .toList();
    }
}
