package org.waymark.appraisal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.appraisal.AppraisalSigning;
import org.waymark.appraisal.AppraisalStages;
import org.waymark.appraisal.StageSummary;
import org.waymark.identity.Letterheads;
import org.waymark.programme.AnswerForm;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;

/** Answers the forms of a meeting; with a mistake, or when the other was quicker, what was written is shown again. */
@ApplicationScoped
class StagePages {
    private static final String READ = "appraisal/stage";
    private static final String WRITE = "appraisal/write";
    private static final int CLASH = 409;

    @Inject
    AppraisalStages stages;

    @Inject
    AppraisalSigning signing;

    @Inject
    Letterheads letterheads;

    @Inject
    AppraisalReplies replies;

    Page show(UUID id) {
        return Page.of(READ, page(id, AnswerForm.empty(), List.of()));
    }

    Page ask(UUID id) {
        return Page.of(WRITE, page(id, AnswerForm.empty(), List.of()));
    }

    Response write(UUID id) {
        Visitor visitor = replies.visitor();
        StageSummary stage = stages.stage(visitor, id);
        AnswerForm form = AnswerForm.of(replies.form());
        List<AppraisalStages.Written> all = StageForm.read(stage, form);
        if (!form.errors().isEmpty()) {
            return replies.page(Reason.INVALID.status(), WRITE, page(id, form, List.of()));
        }
        List<String> missed = stages.write(visitor, id, all);
        return missed.isEmpty()
                ? replies.to("/appraisal/stages/" + id)
                : replies.page(CLASH, WRITE, page(id, form, missed));
    }

    Response agree(UUID id) {
        try {
            stages.agree(replies.visitor(), id, replies.form().line("mark"));
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.STALE) {
                throw refusal;
            }
            AnswerForm form = new AnswerForm(replies.form(), FormErrors.none().refuse("mark", refusal.messageKey()));
            return replies.page(refusal.reason().status(), READ, page(id, form, List.of()));
        }
        return replies.to("/appraisal/stages/" + id);
    }

    Response present(UUID id) {
        return replies.to("/records/papers/" + signing.present(replies.visitor(), id) + "/sign");
    }

    private StagePage page(UUID id, AnswerForm form, List<String> missed) {
        Visitor visitor = replies.visitor();
        return new StagePage(stages.stage(visitor, id), letterheads.of(visitor), form, missed);
    }
}
