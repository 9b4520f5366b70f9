package org.waymark.mentoring.web;

import org.waymark.mentoring.CommentsPanel;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * Comments on a page of their own: one thread, or a comment that could not be sent yet.
 *
 * @param sentence number of the sentence that the comment is about
 * @param text     what was written
 */
public record CommentPage(CommentsPanel panel, Field sentence, Field text, FormErrors errors) {
    /** What the field of a thread's answer is called. */
    public static String replyField(java.util.UUID thread) {
        return "text.reply-" + thread;
    }

    static CommentPage of(CommentsPanel panel) {
        return new CommentPage(
                panel, Field.of(CommentForm.SENTENCE, "0"), Field.of(CommentForm.TEXT, ""), FormErrors.none());
    }
}
