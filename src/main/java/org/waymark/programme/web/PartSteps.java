package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.programme.FollowUps;
import org.waymark.programme.NoteOutcome;
import org.waymark.programme.Part;
import org.waymark.programme.Programme;
import org.waymark.programme.Progress;
import org.waymark.programme.Writing;
import org.waymark.web.CurrentRequest;
import org.waymark.web.DateField;
import org.waymark.web.FormErrors;
import org.waymark.web.Replies;

/** What the form of a part asks for beside saving its notes, and where it leads. */
@ApplicationScoped
class PartSteps {
    private static final int SHOWN_AGAIN = 422;

    @Inject
    Programme programme;

    @Inject
    Progress progress;

    @Inject
    FollowUps followUps;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    /** Ticks, arranges, marks or plans; a wrong day is a mistake in the form, and a part is not done with mistakes in it. */
    void take(Visitor visitor, int number, Part part, PartForm form, FormErrors errors) {
        switch (part) {
            case PREPARATION -> progress.tick(visitor, number, form.ticked());
            case FOLLOW_UP -> followUp(visitor, number, form, errors);
            default -> segment(visitor, number, part, form, errors);
        }
    }

    private void segment(Visitor visitor, int number, Part part, PartForm form, FormErrors errors) {
        if (form.hasArrangement()) {
            progress.arrange(visitor, number, part, form.chosenCompany(), form.chosenPlace());
        }
        if (form.then() == PartForm.Then.UNDONE) {
            progress.mark(visitor, number, part, false);
        } else if (form.then() == PartForm.Then.DONE && errors.isEmpty()) {
            progress.mark(visitor, number, part, true);
        }
    }

    private void followUp(Visitor visitor, int number, PartForm form, FormErrors errors) {
        switch (form.then()) {
            case PLAN -> plan(visitor, number, form, errors);
            case DONE -> followUps.close(visitor, number);
            case UNDONE -> followUps.reopen(visitor, number);
            case SAVE -> {
                // The note was all there was to save.
            }
        }
    }

    private void plan(Visitor visitor, int number, PartForm form, FormErrors errors) {
        Optional<LocalDate> day = form.dueOn(errors);
        if (day.filter(followUps::isPossible).isPresent()) {
            followUps.plan(visitor, number, form.type(programme.usualFollowUp(number)), day.get());
        } else {
            errors.refuse("due", "programme.error.due");
        }
    }

    /** The session again with its mistakes; the choice between two texts; or on to the next part. */
    Response answer(
            Visitor visitor,
            int number,
            Part part,
            Writing writing,
            List<NoteOutcome> outcomes,
            Map<String, Integer> tooLong,
            FormErrors errors) {
        if (!errors.isEmpty()) {
            Optional<DateField> due = Optional.of(errors.dateField("due", current.form()))
                    .filter(typed -> current.form().has("due-day"));
            SessionPage page =
                    new SessionPage(programme.session(visitor, number).refused(writing.notes(), tooLong), errors, due);
            return replies.page(SHOWN_AGAIN, "programme/session", page);
        }
        return outcomes.stream()
                .filter(outcome -> outcome.state() == NoteOutcome.State.CONFLICT)
                .findFirst()
                .map(conflict -> replies.to("/kept/" + conflict.keptId()))
                .orElseGet(() -> replies.to("/programme/" + number + "#" + next(part)));
    }

    private String next(Part part) {
        boolean isDone = current.form().line("then").equals("done");
        return isDone && part.isSegment() ? Part.values()[part.ordinal() + 1].key() : part.key();
    }
}
