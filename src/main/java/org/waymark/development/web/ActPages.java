package org.waymark.development.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.development.DevelopmentPlace;
import org.waymark.development.ItemKind;
import org.waymark.development.ItemReading;
import org.waymark.development.ItemState;
import org.waymark.development.ItemWords;
import org.waymark.development.Plan;
import org.waymark.development.PlanWork;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Replies;

/** Answers the forms of a plan; whatever keeps one from being saved, all that was written is shown again. */
@ApplicationScoped
class ActPages {
    private static final int SHOWN_AGAIN = 422;

    @Inject
    Plan plan;

    @Inject
    PlanWork work;

    @Inject
    ItemCompany company;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Response add(String segment) {
        Visitor visitor = current.visitorOrRefuse();
        ItemReading reading = plan.beginning(visitor, ItemPages.kind(segment));
        ItemForm form = form(reading.kind(), DevelopmentPlace.beginning(reading.kind()));
        Optional<ItemWords> words = form.words();
        if (words.isEmpty()) {
            ItemPage page = ItemPage.of(reading, form.again(reading.edit()), form.errors());
            return replies.page(SHOWN_AGAIN, "development/new", page);
        }
        UUID id = work.add(visitor, reading.kind(), words.get(), form.sent(current.formId()));
        return replies.to(after(reading.kind(), words.get(), id));
    }

    /** The goal where it hangs from one, else where those of its kind are seen. */
    private static String after(ItemKind kind, ItemWords words, UUID id) {
        if (kind == ItemKind.GOAL) {
            return kind.path() + "/" + id;
        }
        String together = kind.hasDay() ? kind.path() : "/development#" + kind.key();
        return words.goal() == null ? together : ItemKind.GOAL.path() + "/" + words.goal();
    }

    Response reword(String segment, UUID id) {
        ItemReading reading = plan.item(current.visitorOrRefuse(), ItemPages.kind(segment), id);
        ItemForm form = form(reading.kind(), DevelopmentPlace.edit(id));
        Optional<ItemWords> words = form.words();
        return words.isEmpty()
                ? again(SHOWN_AGAIN, reading, form)
                : tried(
                        reading,
                        form,
                        sent -> work.reword(current.visitorOrRefuse(), id, words.get(), form.version(), sent));
    }

    Response review(String segment, UUID id) {
        ItemReading reading = plan.item(current.visitorOrRefuse(), ItemPages.kind(segment), id);
        ItemForm form = form(reading.kind(), DevelopmentPlace.review(id));
        Optional<String> words = form.note("development.error.review");
        return words.isEmpty()
                ? again(SHOWN_AGAIN, reading, form)
                : tried(reading, form, sent -> work.review(current.visitorOrRefuse(), id, words.get(), sent));
    }

    Response close(String segment, UUID id) {
        ItemReading reading = plan.item(current.visitorOrRefuse(), ItemPages.kind(segment), id);
        ItemForm form = form(reading.kind(), DevelopmentPlace.end(id));
        Optional<ItemState> end = ItemPages.end(current.form().line("end"));
        if (end.isEmpty()) {
            form.errors().refuse("end", "development.error.end");
        }
        boolean isLearned =
                reading.kind() == ItemKind.GOAL && reading.item().orElseThrow().state() == ItemState.OPEN;
        Optional<String> learned = isLearned ? form.note("development.error.learned") : Optional.of("");
        return end.isEmpty() || learned.isEmpty()
                ? again(SHOWN_AGAIN, reading, form)
                : tried(
                        reading,
                        form,
                        sent -> work.close(current.visitorOrRefuse(), id, end.get(), learned.get(), sent));
    }

    Response open(String segment, UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        ItemReading reading = plan.item(visitor, ItemPages.kind(segment), id);
        work.open(visitor, id, form(reading.kind(), DevelopmentPlace.end(id)).sent(current.formId()));
        return replies.to(reading.kind().path() + "/" + id);
    }

    /** Something that the door may refuse. */
    private interface Act {
        void on(PlanWork.Sent sent);
    }

    private Response tried(ItemReading reading, ItemForm form, Act act) {
        UUID id = reading.item().orElseThrow().id();
        try {
            act.on(form.sent(current.formId()));
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.NOT_FOUND || !current.form().has(form.text())) {
                throw refusal;
            }
            if (refusal.reason() == Reason.STALE) {
                work.keepBeside(current.visitorOrRefuse(), form.sent(current.formId()));
            }
            form.errors().refuse(form.text(), refusal.messageKey());
            return again(refusal.reason().status(), plan.item(current.visitorOrRefuse(), reading.kind(), id), form);
        }
        return replies.to(reading.kind().path() + "/" + id);
    }

    /** The page as it is now, with what was sent in the one form that sent it. */
    private Response again(int status, ItemReading reading, ItemForm form) {
        ItemFields now = ItemFields.of(reading, reading.item().orElseThrow().words());
        boolean isEdit = form.prompt().equals(reading.edit().prompt());
        ItemPage page = new ItemPage(
                reading,
                isEdit ? form.again(reading.edit()) : now,
                form.prompt().equals(reading.review().prompt()) ? form.noteAgain(reading.review()) : reading.review(),
                form.prompt().equals(reading.end().prompt()) ? form.noteAgain(reading.end()) : reading.end(),
                form.errors().field("end", current.form().line("end")),
                form.errors());
        return replies.page(status, "development/item", company.around(current.visitorOrRefuse(), page));
    }

    private ItemForm form(ItemKind kind, String prompt) {
        return new ItemForm(current.form(), FormErrors.none(), kind, prompt);
    }
}
