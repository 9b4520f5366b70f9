package org.waymark.reflection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.programme.NoteForm;
import org.waymark.programme.NoteOutcome;
import org.waymark.reflection.EditSummary;
import org.waymark.reflection.Pieces;
import org.waymark.reflection.Reflection;
import org.waymark.reflection.ReflectionKind;
import org.waymark.reflection.Reflections;
import org.waymark.reflection.SavedSummary;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** The page of one text: its owner writes, a reader reads what was opened to them. */
@ApplicationScoped
class TextPages {
    private static final int SHOWN_AGAIN = 422;
    private static final String EDIT = "reflection/edit";

    @Inject
    Reflections reflections;

    @Inject
    TextCompany company;

    @Inject
    Pieces pieces;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page show(ReflectionKind kind, UUID id, OptionalInt version) {
        Visitor visitor = current.visitorOrRefuse();
        Optional<EditSummary> own = version.isPresent() ? Optional.empty() : reflections.edit(visitor, kind, id);
        return own.map(summary -> Page.of(EDIT, company.edit(visitor, summary, FormErrors.none())))
                .orElseGet(() -> Page.of("reflection/read", company.read(visitor, kind, id, version)));
    }

    Response save(ReflectionKind kind, UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        SavedSummary saved = reflections.save(visitor, kind, id, NoteForm.writing(current.form()));
        return switch (saved.state()) {
            case TOO_LONG ->
                tooLong(visitor, edit(visitor, saved.it()), saved.outcome().orElseThrow());
            case CONFLICT -> replies.to("/kept/" + saved.outcome().orElseThrow().keptId());
            case SAVED -> saved(visitor, saved.it());
        };
    }

    private Response saved(Visitor visitor, Reflection it) {
        return switch (current.form().line("then")) {
            case "share" -> it.latest() == 0 ? empty(visitor, it) : replies.to(shareAt(it));
            case "choice" -> replies.to(it.path() + "/choice");
            case "finish" ->
                pieces.finish(visitor, it.id())
                        .map(version -> replies.to(it.path() + "?version=" + version))
                        .orElseGet(() -> empty(visitor, it));
            case "versions" -> replies.to(it.path() + "/versions");
            default -> replies.to(it.path() + "#text");
        };
    }

    private Response empty(Visitor visitor, Reflection it) {
        FormErrors errors = FormErrors.none().refuse(NoteForm.TEXT + it.prompt(), "reflection.error.empty");
        return replies.page(SHOWN_AGAIN, EDIT, company.edit(visitor, edit(visitor, it), errors));
    }

    private Response tooLong(Visitor visitor, EditSummary summary, NoteOutcome outcome) {
        String sent = NoteForm.note(current.form(), outcome.prompt()).text();
        FormErrors errors = FormErrors.none()
                .refuse(NoteForm.TEXT + outcome.prompt(), "reflection.error.too-long", outcome.excess());
        return replies.page(
                SHOWN_AGAIN,
                EDIT,
                company.edit(visitor, summary.again(summary.draft().unsaved(sent)), errors));
    }

    private EditSummary edit(Visitor visitor, Reflection it) {
        return reflections.edit(visitor, it.kind(), it.id()).orElseThrow();
    }

    private static String shareAt(Reflection it) {
        return "/sharing/new?kind=" + it.ref().kind() + "&id=" + it.id();
    }
}
