package org.waymark.mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.mentoring.CommentPlace;
import org.waymark.mentoring.Comments;
import org.waymark.mentoring.CommentsPanel;
import org.waymark.mentoring.SentText;
import org.waymark.programme.NoteForm;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Answers the forms of comments; whatever keeps one from being sent, its text is shown again. */
@ApplicationScoped
class CommentPages {
    private static final int SHOWN_AGAIN = 422;
    private static final String ALONE = "mentoring/thread";

    @Inject
    Comments comments;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page thread(UUID id) {
        return Page.of(ALONE, CommentPage.of(comments.thread(current.visitorOrRefuse(), id)));
    }

    /** To the new comment on a thing, beside the thing. */
    Response about(RecordRef ref) {
        CommentsPanel panel = comments.panel(current.visitorOrRefuse(), ref);
        return replies.to(panel.path().orElse("/inbox") + "#new-comment");
    }

    Response add() {
        Visitor visitor = current.visitorOrRefuse();
        CommentForm form = new CommentForm(current.form());
        RecordRef ref = form.ref();
        SentText sent = form.sent(current.formId(), CommentPlace.comment(ref));
        Optional<CommentsPanel> readable = readable(visitor, sent, () -> comments.panel(visitor, ref));
        if (readable.isEmpty()) {
            return tooLate();
        }
        CommentsPanel panel = readable.get();
        Optional<Integer> sentence = form.sentence(panel);
        form.check(sent.draft().prompt());
        if (form.errors().isEmpty()) {
            try {
                UUID thread = comments.add(visitor, sent, ref, form.version(), sentence.orElse(0));
                return replies.to(beside(panel, thread));
            } catch (Refusal refusal) {
                return again(form, panel, refusal);
            }
        }
        return replies.page(SHOWN_AGAIN, "mentoring/write", form.again(panel));
    }

    Response reply(UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        CommentForm form = new CommentForm(current.form());
        SentText sent = form.sent(current.formId(), CommentPlace.reply(id));
        Optional<CommentsPanel> readable = readable(visitor, sent, () -> comments.thread(visitor, id));
        if (readable.isEmpty()) {
            return tooLate();
        }
        CommentsPanel panel = readable.get();
        form.check(sent.draft().prompt());
        if (!form.errors().isEmpty()) {
            return replies.page(
                    SHOWN_AGAIN, ALONE, form.again(panel, sent.draft().prompt()));
        }
        comments.reply(visitor, sent, id);
        return replies.to(beside(panel, id));
    }

    /** Empty where the visitor reads nothing any more and what they wrote stays with them. */
    private Optional<CommentsPanel> readable(Visitor visitor, SentText sent, Supplier<CommentsPanel> panel) {
        try {
            return Optional.of(panel.get());
        } catch (Refusal refusal) {
            if (sent.draft().text().isBlank()) {
                throw refusal;
            }
            comments.keep(visitor, sent);
            return Optional.empty();
        }
    }

    private Response tooLate() {
        return replies.page(Response.Status.NOT_FOUND.getStatusCode(), "mentoring/late", CommentPlace.NUMBER);
    }

    Response mark(UUID id, boolean isDone) {
        Visitor visitor = current.visitorOrRefuse();
        CommentsPanel panel = comments.thread(visitor, id);
        comments.mark(visitor, id, isDone);
        return replies.to(beside(panel, id));
    }

    private Response again(CommentForm form, CommentsPanel panel, Refusal refusal) {
        if (refusal.reason() == Refusal.Reason.NOT_FOUND) {
            throw refusal;
        }
        form.errors().refuse(NoteForm.TEXT + CommentPlace.comment(panel.ref()), refusal.messageKey());
        return replies.page(refusal.reason().status(), "mentoring/write", form.again(panel));
    }

    /** The page of the thing at this thread; the thread alone where the thing is gone. */
    private static String beside(CommentsPanel panel, UUID thread) {
        return panel.path().map(path -> path + "#thread-" + thread).orElse("/comments/" + thread);
    }
}
