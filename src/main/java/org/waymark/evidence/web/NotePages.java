package org.waymark.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.evidence.EvidenceNotes;
import org.waymark.evidence.NoteSummary;
import org.waymark.evidence.Portfolio;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Answers the form of a dated line; with a mistake everything that was written is shown again. */
@ApplicationScoped
class NotePages {
    private static final String TEMPLATE = "evidence/note";
    private static final int SHOWN_AGAIN = 422;

    @Inject
    EvidenceNotes notes;

    @Inject
    Portfolio portfolio;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page begin(String source, String area) {
        current.visitorOrRefuse();
        return Page.of(TEMPLATE, NotePage.begin(NoteForm.begin(source, area, notes.today())));
    }

    Response keep() {
        Visitor owner = current.visitorOrRefuse();
        FormErrors errors = FormErrors.none();
        NoteForm form = NoteForm.read(current.form(), errors, notes::isPossible);
        if (!errors.isEmpty()) {
            return replies.page(SHOWN_AGAIN, TEMPLATE, NotePage.begin(form));
        }
        UUID id = current.formId();
        try {
            notes.keep(owner, id, form.chosen(), form.day().get(), form.line().value(), form.number());
        } catch (Refusal refusal) {
            errors.refuse(NoteForm.LINE, refusal.messageKey());
            return replies.page(
                    refusal.reason().status(),
                    TEMPLATE,
                    NotePage.begin(NoteForm.read(current.form(), errors, notes::isPossible)));
        }
        return replies.to("/evidence/notes/" + id + "#evidence");
    }

    Page show(UUID id) {
        NoteSummary note = notes.find(current.visitorOrRefuse(), id);
        return Page.of(TEMPLATE, page(note, NoteForm.of(note)));
    }

    Response change(UUID id) {
        Visitor owner = current.visitorOrRefuse();
        NoteSummary note = notes.find(owner, id);
        FormErrors errors = FormErrors.none();
        NoteForm form = NoteForm.read(current.form(), errors, notes::isPossible);
        if (!errors.isEmpty()) {
            return replies.page(SHOWN_AGAIN, TEMPLATE, page(note, form));
        }
        try {
            notes.change(owner, id, form.chosen(), form.day().get(), form.line().value(), version(current.form()));
        } catch (Refusal refusal) {
            errors.refuse(NoteForm.LINE, refusal.messageKey());
            return replies.page(
                    refusal.reason().status(),
                    TEMPLATE,
                    page(notes.find(owner, id), NoteForm.read(current.form(), errors, notes::isPossible)));
        }
        return replies.to("/evidence/notes/" + id);
    }

    private NotePage page(NoteSummary note, NoteForm form) {
        return new NotePage(
                Optional.of(note), Optional.of(portfolio.panel(current.visitorOrRefuse(), note.ref())), form);
    }

    private static int version(Form form) {
        String seen = form.line("version");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
