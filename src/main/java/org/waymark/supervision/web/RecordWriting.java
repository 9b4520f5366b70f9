package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.Letterheads;
import org.waymark.supervision.SessionRecords;
import org.waymark.supervision.SessionSummary;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;

/** One page on which somebody writes all that is theirs in a record. */
@ApplicationScoped
class RecordWriting {
    private static final String TEMPLATE = "supervision/write";
    private static final int CLASH = 409;

    @Inject
    SessionRecords records;

    @Inject
    Letterheads letterheads;

    @Inject
    RecordReplies replies;

    Page ask(UUID id) {
        Visitor visitor = replies.visitor();
        return Page.of(TEMPLATE, RecordPage.of(records.record(visitor, id), letterheads.of(visitor)));
    }

    Response write(UUID id) {
        Visitor visitor = replies.visitor();
        SessionSummary record = records.record(visitor, id);
        FormErrors errors = FormErrors.none();
        var answers = RecordForms.answers(record, replies.form(), errors);
        if (!errors.isEmpty()) {
            return again(Reason.INVALID.status(), record, errors, List.of());
        }
        List<String> missed = records.write(visitor, id, answers);
        return missed.isEmpty()
                ? replies.to(RecordPages.path(id))
                : again(CLASH, records.record(visitor, id), FormErrors.none(), missed);
    }

    private Response again(int status, SessionSummary record, FormErrors errors, List<String> missed) {
        return replies.page(
                status,
                TEMPLATE,
                new RecordPage(record, letterheads.of(replies.visitor()), replies.form(), errors, missed));
    }
}
