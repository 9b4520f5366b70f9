package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.records.Retention;
import org.waymark.records.RetentionClass;
import org.waymark.records.RetentionRules;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** How long records are kept and which are at their end, for those who keep records; nobody else knows of the page. */
@Path("records/retention")
@ApplicationScoped
public class RetentionResource {
    private static final String RULE = "rules/{class: [a-z-]{1,40}}";

    @Inject
    Retention retention;

    @Inject
    RetentionRules rules;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page overview() {
        return Page.of("records/retention", retention.overview(current.visitorOrRefuse()));
    }

    @GET
    @Path(RULE)
    public Page rule(@PathParam("class") String word) {
        return Page.of("records/rule", RuleForm.empty(rules.rule(current.visitorOrRefuse(), named(word))));
    }

    @POST
    @Path(RULE)
    public Response set(@PathParam("class") String word) {
        Visitor visitor = current.visitorOrRefuse();
        RetentionClass keptAs = named(word);
        var present = rules.rule(visitor, keptAs);
        RuleForm form = RuleForm.read(current.form(), keptAs);
        if (!form.errors().isEmpty()) {
            return Response.ok(Page.of(Reason.INVALID.status(), "records/rule", form.page(present)))
                    .build();
        }
        rules.set(visitor, keptAs, form.months(), form.form().text(RuleForm.NOTE));
        return redirects.to("/records/retention");
    }

    private static RetentionClass named(String word) {
        return RetentionClass.of(word).orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "records.refusal.no-such-page"));
    }
}
