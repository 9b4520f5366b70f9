package org.waymark.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.evidence.LinkedThing;
import org.waymark.evidence.Links;
import org.waymark.evidence.Portfolio;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Finds something to link a thing with, and links the two. */
@ApplicationScoped
class LinkPages {
    private static final String TEMPLATE = "evidence/link";
    private static final int SHOWN_AGAIN = 422;

    @Inject
    Links links;

    @Inject
    Portfolio portfolio;

    @Inject
    PlacePages places;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page choose(RecordRef from) {
        return Page.of(TEMPLATE, page(from, FormErrors.none()));
    }

    Response link(RecordRef from) {
        Visitor owner = current.visitorOrRefuse();
        portfolio.panel(owner, from);
        FormErrors errors = FormErrors.none();
        if (current.form().line("then").equals("find")) {
            return replies.page(200, TEMPLATE, page(from, errors));
        }
        Optional<RecordRef> to = LinkPage.chosen(current.form().line(LinkPage.TO));
        if (to.isEmpty()) {
            errors.refuse(LinkPage.TO, "evidence.error.to");
        }
        String why = current.form().required(LinkPage.WHY, Links.WHY_CHARACTERS_MAX, errors, "evidence.error.why");
        if (!errors.isEmpty()) {
            return replies.page(SHOWN_AGAIN, TEMPLATE, page(from, errors));
        }
        try {
            links.link(owner, current.formId(), from, to.get(), why);
        } catch (Refusal refusal) {
            if (refusal.reason() == Refusal.Reason.NOT_FOUND) {
                throw refusal;
            }
            errors.refuse(LinkPage.TO, refusal.messageKey());
            return replies.page(refusal.reason().status(), TEMPLATE, page(from, errors));
        }
        return places.back(owner, from);
    }

    Response unlink(RecordRef from, UUID link) {
        Visitor owner = current.visitorOrRefuse();
        portfolio.panel(owner, from);
        links.unlink(owner, link);
        return places.back(owner, from);
    }

    private LinkPage page(RecordRef from, FormErrors errors) {
        Visitor owner = current.visitorOrRefuse();
        LinkedThing thing = portfolio.panel(owner, from).thing();
        String words = current.form().line(LinkPage.WORDS);
        List<LinkedThing> found = portfolio.things(owner, words).stream()
                .filter(each -> !each.ref().equals(from))
                .toList();
        return LinkPage.of(thing, found, current.form(), errors);
    }
}
