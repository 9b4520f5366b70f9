package org.waymark.mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.mentoring.Comments;
import org.waymark.mentoring.CommentsPanel;
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

    Response add() {
        Visitor visitor = current.visitorOrRefuse();
        CommentForm form = new CommentForm(current.form());
        RecordRef ref = form.ref();
        CommentsPanel panel = comments.panel(visitor, ref);
        Optional<Integer> sentence = form.sentence(panel);
        String text = form.text(CommentForm.TEXT);
        if (form.errors().isEmpty()) {
            try {
                UUID thread = comments.add(visitor, current.formId(), ref, form.version(), sentence.orElse(0), text);
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
        CommentsPanel panel = comments.thread(visitor, id);
        String name = CommentPage.replyField(id);
        String text = form.text(name);
        if (!form.errors().isEmpty()) {
            return replies.page(SHOWN_AGAIN, ALONE, form.again(panel, name));
        }
        comments.reply(visitor, current.formId(), id, text);
        return replies.to(beside(panel, id));
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
        form.errors().refuse(CommentForm.TEXT, refusal.messageKey());
        return replies.page(refusal.reason().status(), "mentoring/write", form.again(panel));
    }

    /** The page of the thing at this thread; the thread alone where the thing is gone. */
    private static String beside(CommentsPanel panel, UUID thread) {
        return panel.path().map(path -> path + "#thread-" + thread).orElse("/comments/" + thread);
    }
}
