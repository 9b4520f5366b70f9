package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.records.Amendments;
import org.waymark.records.PaperSummary;
import org.waymark.records.Papers;
import org.waymark.records.ReadGrants;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** A paper and what stands beside it; with a mistake what was written is shown again. */
@ApplicationScoped
class BesidePages {
    static final String UNTIL = "until";
    private static final String TEMPLATE = "records/paper";
    private static final String NAME = "reader";
    private static final String REASON = "reason";
    private static final String WORDS = "words";
    private static final int LINE_MAX = 300;
    private static final int WORDS_MAX = 6_000;

    @Inject
    Papers papers;

    @Inject
    Amendments amendments;

    @Inject
    ReadGrants grants;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page show(UUID id) {
        return Page.of(TEMPLATE, page(id, Form.EMPTY, FormErrors.none()));
    }

    Response grant(UUID id) {
        Form form = current.form();
        FormErrors errors = FormErrors.none();
        String name = form.required(NAME, LINE_MAX, errors, "records.grant.name-missing");
        String reason = form.required(REASON, LINE_MAX, errors, "records.grant.reason-missing");
        Optional<LocalDate> until = form.date(UNTIL, errors, "records.grant.day-wrong");
        if (errors.isEmpty()) {
            try {
                grants.grant(current.visitorOrRefuse(), id, name, reason, until.get(), current.formId());
                return replies.to("/records/papers/" + id);
            } catch (Refusal refusal) {
                if (refusal.reason() != Reason.INVALID) {
                    throw refusal;
                }
                boolean isDay = refusal.messageKey().equals("records.grant.day-far");
                errors.refuse(isDay ? UNTIL : NAME, refusal.messageKey());
            }
        }
        return again(id, form, errors);
    }

    Response end(UUID id, UUID grant) {
        grants.end(current.visitorOrRefuse(), id, grant);
        return replies.to("/records/papers/" + id);
    }

    Response amend(UUID id) {
        Form form = current.form();
        FormErrors errors = FormErrors.none();
        String words = form.required(WORDS, WORDS_MAX, errors, "records.amendment.words-missing");
        String reason = form.text("why", LINE_MAX, errors);
        if (!errors.isEmpty()) {
            return again(id, form, errors);
        }
        UUID paper = amendments.write(current.visitorOrRefuse(), id, reason, words, current.formId());
        return replies.to("/records/papers/" + paper + "/sign");
    }

    private Response again(UUID id, Form form, FormErrors errors) {
        return replies.page(Reason.INVALID.status(), TEMPLATE, page(id, form, errors));
    }

    private PaperPage page(UUID id, Form form, FormErrors errors) {
        Visitor visitor = current.visitorOrRefuse();
        PaperSummary paper = papers.paper(visitor, id);
        boolean isSealed = paper.isSealed();
        return new PaperPage(
                paper,
                isSealed ? amendments.of(visitor, id) : List.of(),
                isSealed && paper.isParty() && visitor.pass().isEmpty() ? grants.of(visitor, id) : List.of(),
                form,
                errors);
    }
}
