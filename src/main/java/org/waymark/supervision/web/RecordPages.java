package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.Letterheads;
import org.waymark.supervision.SessionRecords;
import org.waymark.supervision.SessionSigning;
import org.waymark.supervision.SessionStart;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;

/** Answers the buttons of a record; with a mistake, or when the other was quicker, the page is shown again with what was written. */
@ApplicationScoped
class RecordPages {
    static final String TEMPLATE = "supervision/record";

    @Inject
    SessionRecords records;

    @Inject
    SessionStart start;

    @Inject
    SessionSigning signing;

    @Inject
    Letterheads letterheads;

    @Inject
    RecordReplies replies;

    Page show(UUID id) {
        return Page.of(TEMPLATE, page(id));
    }

    Response share(UUID id) {
        start.share(replies.visitor(), id);
        return replies.to(path(id));
    }

    Response wish(UUID id) {
        FormErrors errors = FormErrors.none();
        String words = replies.form().text(RecordForms.WISH, RecordForms.WISH_MAX, errors);
        if (!errors.isEmpty()) {
            return again(id, Reason.INVALID.status(), errors);
        }
        records.wish(replies.visitor(), id, words);
        return replies.to(path(id));
    }

    Response agree(UUID id) {
        try {
            records.agree(replies.visitor(), id, replies.form().line("mark"));
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.STALE) {
                throw refusal;
            }
            return again(id, refusal.reason().status(), FormErrors.none().refuse("mark", refusal.messageKey()));
        }
        return replies.to(path(id));
    }

    Response present(UUID id) {
        return replies.to("/records/papers/" + signing.present(replies.visitor(), id) + "/sign");
    }

    /** The page again with what was sent. */
    Response again(UUID id, int status, FormErrors errors) {
        RecordPage now = page(id);
        return replies.page(
                status, TEMPLATE, new RecordPage(now.record(), now.letterhead(), replies.form(), errors, List.of()));
    }

    private RecordPage page(UUID id) {
        Visitor visitor = replies.visitor();
        return RecordPage.of(records.record(visitor, id), letterheads.of(visitor));
    }

    static String path(UUID id) {
        return "/supervision/records/" + id;
    }
}
