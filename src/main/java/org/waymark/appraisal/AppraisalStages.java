package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Answer;
import org.waymark.programme.RecordForm;

/** What is written of the meetings of a year: by both, agreed by both as it stands. */
@ApplicationScoped
public class AppraisalStages {
    @Inject
    private AppraisalTexts texts;

    @Inject
    private ObjectiveStore objectives;

    @Inject
    private StageReading reading;

    @Inject
    private AppraisalDesk desk;

    @Inject
    private Event<Audited> audit;

    /**
     * What somebody wrote under one key.
     *
     * @param objective the objective it is about; null for an item of the form
     * @param key       of the item; for an objective its id
     * @param revision  the one that was read
     */
    public record Written(UUID objective, String key, int revision, Answer answer) {
        /** Under an item of the form. */
        public static Written item(String key, int revision, Answer answer) {
            return new Written(null, key, revision, answer);
        }

        /** How an objective went. @param value word of an {@link Assessment}; empty for none */
        public static Written assessment(UUID objective, int revision, String words, String factors, String value) {
            Answer answer = Answer.EMPTY
                    .with(Answer.TEXT, words)
                    .with(StageReading.FACTORS, factors)
                    .with(
                            StageReading.VALUE,
                            Assessment.of(value).map(Assessment::word).orElse(""));
            return new Written(objective, objective.toString(), revision, answer);
        }

        AppraisalTexts.What what() {
            return objective == null ? AppraisalTexts.What.ITEM : AppraisalTexts.What.ASSESSMENT;
        }
    }

    /** One meeting. Refuses NOT_FOUND. */
    @Transactional
    public StageSummary stage(Visitor by, UUID id) {
        return desk.read(by, desk.open(by, id));
    }

    /**
     * Writes anew. What was changed meanwhile, or comes too late, is kept for 30 days and not put in. What waits for
     * signatures waits no more, and whoever agreed to what both write is asked again. Refuses NOT_FOUND, also for the
     * comments of the other one and for an objective of another year. Effects: audit {@code appraisal.stage-written}.
     *
     * @return keys that could not be put in
     */
    @Transactional
    public List<String> write(Visitor by, UUID id, List<Written> all) {
        AppraisalDesk.Open open = desk.hold(by, id);
        AppraisalStage stage = open.stage();
        Instant now = desk.now();
        texts.forgetKept(by.organisation(), now.minus(StageReading.KEPT_FOR));
        AppraisalTexts.Rows rows = texts.rows(stage, by.person(), now);
        boolean isOpen = stage.state().after(StageState.Act.WRITE).isPresent();
        List<String> missed = new ArrayList<>();
        int put = 0;
        for (Written each : all) {
            refuseOthers(open, each);
            AppraisalTexts.TextRow row = rows.at(each.what(), each.key());
            if (row.answer().equals(each.answer())) {
                continue;
            }
            if (!isOpen || row.revision() != each.revision()) {
                texts.keep(stage, each.key(), by.person(), each.answer(), now);
                missed.add(each.key());
            } else {
                texts.put(stage, each.what(), each.key(), by.person(), each.answer(), row.revision() + 1, now);
                put++;
            }
        }
        if (put > 0) {
            desk.move(by, stage, StageState.Act.WRITE);
            audit(by, stage, "appraisal.stage-written", "texts=" + put);
        }
        return missed;
    }

    /**
     * One of the two agrees to content and wording as they stand. Refuses NOT_FOUND; WRONG_STATE while something is missing
     * or once it waits for signatures; STALE when it was changed since it was read. Effects: audit {@code
     * appraisal.stage-agreed}.
     */
    @Transactional
    public void agree(Visitor by, UUID id, String mark) {
        AppraisalDesk.Open open = desk.hold(by, id);
        StageSummary summary = desk.read(by, open);
        if (!summary.missing().isEmpty()
                || open.stage().state().after(StageState.Act.AGREE).isEmpty()) {
            throw AppraisalCycle.wrong();
        }
        if (!summary.mark().equals(mark)) {
            throw new Refusal(Reason.STALE, "appraisal.refusal.changed");
        }
        open.stage().agree(open.seat(), mark);
        audit(by, open.stage(), "appraisal.stage-agreed", "");
    }

    private void refuseOthers(AppraisalDesk.Open open, Written each) {
        if (each.objective() != null) {
            boolean isOfYear = open.stage().kind() != StageKind.ONE_TO_ONE
                    && objectives
                            .ofCycle(open.cycle().organisation(), open.cycle().id())
                            .stream()
                            .anyMatch(row -> row.id().equals(each.objective()));
            if (!isOfYear) {
                throw AppraisalPeople.unknown();
            }
            return;
        }
        RecordForm form = reading.form(open.stage().kind());
        RecordForm.FormPart part = form.parts().stream()
                .filter(found ->
                        found.items().stream().anyMatch(item -> item.key().equals(each.key())))
                .findFirst()
                .orElseThrow(AppraisalPeople::unknown);
        if (StageReading.writer(part).filter(seat -> seat != open.seat()).isPresent()) {
            throw AppraisalPeople.unknown();
        }
    }

    private void audit(Visitor by, AppraisalStage stage, String action, String detail) {
        audit.fire(new Audited(stage.organisation(), by.person(), action, stage.ref(), detail));
    }
}
