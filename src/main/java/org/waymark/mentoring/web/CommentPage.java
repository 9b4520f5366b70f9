package org.waymark.mentoring.web;

import org.waymark.mentoring.CommentPlace;
import org.waymark.mentoring.CommentsPanel;
import org.waymark.mentoring.ThreadSummary;
import org.waymark.programme.NoteSummary;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * Comments on a page of their own: one thread, or a comment that could not be sent yet.
 *
 * @param sentence number of the sentence that the comment is about
 * @param text     what was written
 */
public record CommentPage(CommentsPanel panel, Field sentence, NoteSummary text, FormErrors errors) {
    /** The answer in a thread: as it was just sent and refused, else as far as it is written. */
    public NoteSummary reply(ThreadSummary thread) {
        return text.prompt().equals(CommentPlace.reply(thread.id())) ? text : reply(panel, thread);
    }

    /** The answer in a thread as far as it is written. */
    public static NoteSummary reply(CommentsPanel panel, ThreadSummary thread) {
        return panel.unsent().at(CommentPlace.reply(thread.id()));
    }

    /** The new comment as far as it is written. */
    public static NoteSummary comment(CommentsPanel panel) {
        return panel.unsent().at(CommentPlace.comment(panel.ref()));
    }

    static CommentPage of(CommentsPanel panel) {
        return new CommentPage(panel, Field.of(CommentForm.SENTENCE, "0"), comment(panel), FormErrors.none());
    }
}
