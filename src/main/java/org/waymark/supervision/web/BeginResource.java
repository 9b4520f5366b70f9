package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.programme.ContentPack;
import org.waymark.programme.EmployerProfile;
import org.waymark.supervision.AgreementLine;
import org.waymark.supervision.AgreementList;
import org.waymark.supervision.Agreements;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** The two begin their agreement. */
@Path("supervision/agreements/new")
@ApplicationScoped
public class BeginResource {
    private static final String TEMPLATE = "supervision/begin";
    private static final String PROFILE = "profile";

    @Inject
    Agreements agreements;

    @Inject
    AgreementList list;

    @Inject
    ContentPack content;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Response ask(@QueryParam("with") String with) {
        AgreementLine line = line(with);
        return line.agreement().isPresent()
                ? redirects.to("/supervision/agreements/" + line.agreement().get())
                : Response.ok(Page.of(TEMPLATE, page(line, FormErrors.none()))).build();
    }

    @POST
    public Response begin() {
        AgreementLine line = line(current.form().line("with"));
        Optional<EmployerProfile> profile = content.profile(current.form().line(PROFILE));
        if (profile.isEmpty()) {
            FormErrors errors = new FormErrors().refuse(PROFILE, "supervision.begin.missing");
            return Response.ok(Page.of(Reason.INVALID.status(), TEMPLATE, page(line, errors)))
                    .build();
        }
        UUID id = agreements.begin(
                current.visitorOrRefuse(),
                line.relationship(),
                profile.get(),
                content.form(profile.get().form()).orElseThrow());
        return redirects.to("/supervision/agreements/" + id);
    }

    private BeginPage page(AgreementLine line, FormErrors errors) {
        return new BeginPage(line.relationship(), line.other(), content.profiles(), errors.field(PROFILE, ""), errors);
    }

    private AgreementLine line(String with) {
        return list.of(current.visitorOrRefuse()).stream()
                .filter(line -> line.relationship().toString().equals(with))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-agreement"));
    }
}
