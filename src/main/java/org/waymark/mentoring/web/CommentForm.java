package org.waymark.mentoring.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.mentoring.CommentPlace;
import org.waymark.mentoring.Comments;
import org.waymark.mentoring.CommentsPanel;
import org.waymark.mentoring.SentText;
import org.waymark.programme.NoteForm;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** What somebody wrote about a thing, or in a thread. */
record CommentForm(Form form, FormErrors errors) {
    static final String SENTENCE = "sentence";
    private static final int NUMBER_MOST = 999_999_999;
    private static final Predicate<String> ID = Pattern.compile(RecordRef.ID).asMatchPredicate();

    CommentForm(Form form) {
        this(form, FormErrors.none());
    }

    /** The thing that the form names; anything else did not come from our page. */
    RecordRef ref() {
        String kind = form.line("kind");
        String id = form.line("id");
        if (!kind.matches("[a-z-]{1,40}") || !ID.test(id)) {
            throw new Refusal(Reason.NOT_FOUND, "mentoring.refusal.no-such-thread");
        }
        return new RecordRef(kind, UUID.fromString(id));
    }

    /** Version of the thing that the writer had before them; a number that is none is no version. */
    int version() {
        return form.whole("version", 0, NUMBER_MOST, FormErrors.none(), "web.error.too-long")
                .orElse(-1);
    }

    Optional<Integer> sentence(CommentsPanel panel) {
        return form.whole(SENTENCE, 0, panel.sentences().size(), errors, "mentoring.refusal.no-such-sentence");
    }

    /** A mistake is added where what was written under this prompt is nothing, or too much. */
    void check(String prompt) {
        form.required(NoteForm.TEXT + prompt, Comments.TEXT_CHARACTERS_MAX, errors, "mentoring.error.text");
    }

    /** What was written under this prompt. */
    SentText sent(UUID formId, String prompt) {
        return new SentText(formId, NoteForm.note(form, prompt), NoteForm.writing(form));
    }

    /** The comment that was not sent, as it is shown again. */
    CommentPage again(CommentsPanel panel) {
        return again(panel, CommentPlace.comment(panel.ref()));
    }

    /** An answer that was not sent, as it is shown again. */
    CommentPage again(CommentsPanel panel, String prompt) {
        String sentence = form.has(SENTENCE) ? form.line(SENTENCE) : "0";
        String text = form.text(NoteForm.TEXT + prompt);
        return new CommentPage(
                panel,
                errors.field(SENTENCE, sentence),
                panel.unsent().at(prompt).unsaved(text),
                errors);
    }
}
