package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.records.Excerpts;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Answers the forms around excerpts; with a mistake what was written is shown again. */
@ApplicationScoped
class ExcerptPages {
    static final String LINE = "line";
    private static final String ASK = "records/excerptAsk";
    private static final String PORTFOLIO = "portfolio";
    private static final int WHY_MAX = 300;
    private static final int ANSWER_MAX = 1_000;
    private static final Pattern ID = Pattern.compile(RecordRef.ID);

    @Inject
    Excerpts excerpts;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page all() {
        return Page.of("records/excerpts", new ExcerptsPage(excerpts.all(current.visitorOrRefuse())));
    }

    Page one(UUID id) {
        return Page.of(
                "records/excerpt",
                new ExcerptPage(excerpts.excerpt(current.visitorOrRefuse(), id), Form.EMPTY, FormErrors.none()));
    }

    Page ask(UUID paper) {
        return Page.of(ASK, page(paper, Form.EMPTY, FormErrors.none()));
    }

    Response asked(UUID paper) {
        Form form = current.form();
        FormErrors errors = FormErrors.none();
        ExcerptAskPage page = page(paper, form, errors);
        Set<String> chosen = form.ticked(LINE);
        String to = form.choice("to", page.choices(), errors, "records.excerpt.to-missing")
                .orElse("");
        String why = form.required("why", WHY_MAX, errors, "records.excerpt.why-missing");
        if (chosen.stream().noneMatch(page.lines()::containsKey)) {
            errors.refuse(LINE, "records.excerpt.none-chosen");
        }
        if (!errors.isEmpty()) {
            return replies.page(Reason.INVALID.status(), ASK, page);
        }
        Optional<UUID> mentoring =
                to.equals(PORTFOLIO) || !ID.matcher(to).matches() ? Optional.empty() : Optional.of(UUID.fromString(to));
        UUID id = excerpts.ask(current.visitorOrRefuse(), paper, chosen, mentoring, why, current.formId());
        return replies.to("/records/excerpts/" + id);
    }

    Response answer(UUID id) {
        Form form = current.form();
        FormErrors errors = FormErrors.none();
        String words = form.text("answer", ANSWER_MAX, errors);
        if (!errors.isEmpty()) {
            return replies.page(
                    Reason.INVALID.status(),
                    "records/excerpt",
                    new ExcerptPage(excerpts.excerpt(current.visitorOrRefuse(), id), form, errors));
        }
        String said = form.line("say");
        if (!said.equals("yes") && !said.equals("no")) {
            throw new Refusal(Reason.NOT_FOUND, "records.refusal.no-such-excerpt");
        }
        excerpts.answer(current.visitorOrRefuse(), id, said.equals("yes"), words);
        return replies.to("/records/excerpts/" + id);
    }

    Response end(UUID id) {
        excerpts.end(current.visitorOrRefuse(), id);
        return replies.to("/records/excerpts/" + id);
    }

    private ExcerptAskPage page(UUID paper, Form form, FormErrors errors) {
        Visitor visitor = current.visitorOrRefuse();
        return new ExcerptAskPage(paper, excerpts.lines(visitor, paper), excerpts.mentors(visitor), form, errors);
    }
}
