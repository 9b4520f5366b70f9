package org.waymark.development.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.development.Agreed;
import org.waymark.development.Heading;
import org.waymark.development.Headings;
import org.waymark.development.ItemWords;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Reviewer, team and day of the review, above the plan, and who agreed to it. */
@Path("development/heading")
@ApplicationScoped
public class HeadingResource {
    static final String REVIEWER = "reviewer";
    static final String TEAM = "team";
    static final String REVIEW_ON = "review-on";
    static final String REVIEWEE = "reviewee-agreed";
    static final String BY = "reviewer-agreed";

    private static final String TEMPLATE = "development/heading";
    private static final int SHOWN_AGAIN = 422;

    @Inject
    Headings headings;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    @GET
    public Page show() {
        return Page.of(TEMPLATE, HeadingPage.of(headings.of(current.visitorOrRefuse())));
    }

    @POST
    public Response write() {
        Visitor visitor = current.visitorOrRefuse();
        Form form = current.form();
        FormErrors errors = FormErrors.none();
        form.text(REVIEWER, ItemWords.LINE_CHARACTERS_MAX, errors);
        form.text(TEAM, ItemWords.LINE_CHARACTERS_MAX, errors);
        Optional<LocalDate> day = OptionalDay.of(form, REVIEW_ON, errors);
        Agreed reviewee = AgreedFields.read(REVIEWEE, form, errors);
        Agreed by = AgreedFields.read(BY, form, errors);
        if (!errors.isEmpty()) {
            return again(SHOWN_AGAIN, errors);
        }
        String seen = form.line("version");
        int version = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
        try {
            headings.write(visitor, new Heading(form.line(REVIEWER), form.line(TEAM), day, reviewee, by, version));
        } catch (Refusal refusal) {
            return again(refusal.reason().status(), errors.refuse(REVIEWER, refusal.messageKey()));
        }
        return replies.to("/development#heading");
    }

    private Response again(int status, FormErrors errors) {
        Form form = current.form();
        HeadingPage page = new HeadingPage(
                headings.of(current.visitorOrRefuse()),
                errors.field(REVIEWER, form.line(REVIEWER)),
                errors.field(TEAM, form.line(TEAM)),
                errors.dateField(REVIEW_ON, form),
                AgreedFields.sent(REVIEWEE, form, errors),
                AgreedFields.sent(BY, form, errors),
                errors);
        return replies.page(status, TEMPLATE, page);
    }
}
