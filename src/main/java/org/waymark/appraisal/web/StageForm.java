package org.waymark.appraisal.web;

import java.util.ArrayList;
import java.util.List;
import org.waymark.appraisal.AppraisalStages.Written;
import org.waymark.appraisal.StageSummary;
import org.waymark.programme.AnswerForm;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** What one of the two writes of a meeting, on one page. */
final class StageForm {
    static final String WORDS = "words";
    static final String FACTORS = "factors";
    static final String VALUE = "value";
    private static final int REVISION_MAX = 999_999;

    private StageForm() {}

    /** Items the reader may write, and how each objective went; mistakes are with the form's errors. */
    static List<Written> read(StageSummary stage, AnswerForm sent) {
        List<Written> all = new ArrayList<>();
        stage.ownParts().stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> sent.has(item.item()))
                .forEach(item -> all.add(Written.item(
                        item.item().key(), sent.revision(item.item().key()), sent.answer(item.item()))));
        Form form = sent.form();
        for (StageSummary.Assessed each : stage.objectives()) {
            String id = each.objective().id().toString();
            if (stage.isAssessing() && form.has(WORDS + "." + id)) {
                all.add(Written.assessment(
                        each.objective().id(),
                        form.whole("version." + id, 0, REVISION_MAX, FormErrors.none(), "appraisal.refusal.changed")
                                .orElse(-1),
                        form.text(WORDS + "." + id, AnswerForm.TEXT_MAX, sent.errors()),
                        form.text(FACTORS + "." + id, AnswerForm.TEXT_MAX, sent.errors()),
                        stage.is("final") ? form.line(VALUE + "." + id) : ""));
            }
        }
        return all;
    }
}
