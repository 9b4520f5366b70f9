package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.waymark.Visitor;
import org.waymark.selfassessment.AskSummary;
import org.waymark.selfassessment.Views;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** An owner asks a mentor how they see them. */
@Path("self-assessment/views/new")
@ApplicationScoped
public class AskResource {
    private static final String TEMPLATE = "selfassessment/ask";
    private static final int SHOWN_AGAIN = 422;

    @Inject
    Views views;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    @GET
    public Page show(@QueryParam("area") @DefaultValue("") String area) {
        AskSummary summary = views.choices(current.visitorOrRefuse());
        String only = summary.mentors().size() == 1
                ? summary.mentors().get(0).person().toString()
                : "";
        Set<String> ticked = area.matches("[1-8]") ? Set.of(area) : Set.of();
        return Page.of(
                TEMPLATE,
                new AskPage(
                        summary,
                        Field.of(AskForm.MENTOR, only),
                        Field.of(AskForm.AREA, ""),
                        ticked,
                        false,
                        FormErrors.none()));
    }

    @POST
    public Response ask() {
        Visitor visitor = current.visitorOrRefuse();
        AskSummary summary = views.choices(visitor);
        AskForm form = new AskForm(current.form(), FormErrors.none(), summary);
        if (!form.isRight()) {
            return replies.page(SHOWN_AGAIN, TEMPLATE, form.again());
        }
        views.ask(visitor, current.formId(), form.mentor(), form.areas(), form.isHidden());
        return replies.to(form.next());
    }
}
