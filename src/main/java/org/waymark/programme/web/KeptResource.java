package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.programme.EndedDrafts;
import org.waymark.programme.KeptChoice;
import org.waymark.programme.KeptSummary;
import org.waymark.programme.KeptTexts;
import org.waymark.programme.Programme;
import org.waymark.programme.PromptSummary;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** Texts that stand beside a note: the list of them, and the choice for each. */
@Path("kept")
@ApplicationScoped
public class KeptResource {
    private static final String ID = "{id: " + RecordRef.ID + "}";

    @Inject
    KeptTexts kept;

    @Inject
    EndedDrafts ended;

    @Inject
    Programme programme;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page list() {
        ended.keep(current.visitorOrRefuse());
        return Page.of(
                "programme/keptList",
                new KeptListPage(kept.all(current.visitorOrRefuse()).stream()
                        .map(text -> new KeptListPage.Line(text, prompt(text)))
                        .toList()));
    }

    @GET
    @Path(ID)
    public Page choose(@PathParam("id") UUID id) {
        KeptChoice choice = kept.find(current.visitorOrRefuse(), id);
        return Page.of("programme/kept", new KeptPage(choice, prompt(choice.kept())));
    }

    @POST
    @Path(ID)
    public Response settle(@PathParam("id") UUID id) {
        KeptForm form = new KeptForm(current.form());
        KeptSummary settled = kept.settle(current.visitorOrRefuse(), id, form.choice(), form.version());
        return redirects.to(prompt(settled).path());
    }

    private PromptSummary prompt(KeptSummary text) {
        return programme.prompt(text.sessionNumber(), text.prompt());
    }
}
