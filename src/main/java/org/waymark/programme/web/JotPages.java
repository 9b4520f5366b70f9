package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotSummary;
import org.waymark.programme.JotWords;
import org.waymark.programme.Jots;
import org.waymark.programme.KeptTexts;
import org.waymark.programme.NoteForm;
import org.waymark.programme.Programme;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Answers the forms of jots; a form with mistakes is shown again with all that was written. */
@ApplicationScoped
class JotPages {
    private static final int SHOWN_AGAIN = 422;

    @Inject
    Jots jots;

    @Inject
    Programme programme;

    @Inject
    KeptTexts kept;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    static String list(int sessionNumber) {
        return "/programme/" + sessionNumber + "#jots";
    }

    Response keep(int number) {
        if (current.visitor().isEmpty()) {
            return ended(number);
        }
        Visitor visitor = current.visitorOrRefuse();
        JotForm form = new JotForm(current.form(), programme.jotBox(number));
        FormErrors errors = FormErrors.none();
        form.text(errors);
        Optional<JotHome> home = form.home(errors);
        var draft = NoteForm.note(current.form(), form.prompt());
        var writing = NoteForm.writing(current.form());
        if (errors.isEmpty()) {
            jots.keep(visitor, current.formId(), number, draft, writing, home.orElseThrow(), form.area());
            return replies.to(current.form().line("then").equals("onward") ? onward(visitor, number) : list(number));
        }
        SessionPage again = SessionPage.of(
                programme.session(visitor, number).refused(List.of(draft), Map.of(form.prompt(), 1)), errors);
        return replies.page(SHOWN_AGAIN, "programme/session", again);
    }

    /** Where the jot of this form goes on. */
    private String onward(Visitor visitor, int number) {
        return programme.session(visitor, number).keptJots().stream()
                .filter(jot -> jot.id().equals(current.formId()))
                .map(JotSummary::onward)
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElseGet(() -> list(number));
    }

    Page show(Visitor visitor, UUID id) {
        JotSummary jot = jots.find(visitor, id);
        return Page.of("programme/jot", page(visitor, jot, jot.text(), FormErrors.none()));
    }

    Response change(UUID id) {
        if (current.visitor().isEmpty()) {
            return ended(sessionSent());
        }
        Visitor visitor = current.visitorOrRefuse();
        JotSummary jot = jots.find(visitor, id);
        JotForm form = new JotForm(current.form(), programme.jotBox(jot.sessionNumber()));
        FormErrors errors = FormErrors.none();
        String text = form.text(errors);
        Optional<JotHome> home = form.home(errors);
        if (!errors.isEmpty()) {
            return replies.page(SHOWN_AGAIN, "programme/jot", page(visitor, jot, text, errors));
        }
        JotWords words = new JotWords(text, home.orElseThrow(), form.area());
        return jots.change(visitor, current.formId(), id, words, form.version())
                .map(beside -> replies.to("/kept/" + beside))
                .orElseGet(() -> replies.to(list(jot.sessionNumber())));
    }

    private int sessionSent() {
        String sent = current.form().line("session");
        return sent.matches("[0-9]{1,3}") ? Integer.parseInt(sent) : 0;
    }

    private Response ended(int number) {
        return replies.ended(kept.rescue(current.form().line("rescue"), number, NoteForm.writing(current.form())));
    }

    private JotPage page(Visitor visitor, JotSummary jot, String text, FormErrors errors) {
        return new JotPage(
                jot,
                text,
                programme.jotBox(jot.sessionNumber()),
                programme.areas(),
                programme.rescueToken(visitor, jot.sessionNumber()),
                errors);
    }
}
