package org.waymark.portfolio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.waymark.Visitor;
import org.waymark.portfolio.Choice;
import org.waymark.portfolio.DocumentSummary;
import org.waymark.portfolio.Portfolio;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.Page;
import org.waymark.web.PdfPress;

/** What is one's own, in one place; choosing what to take along, and taking it. */
@Path("portfolio")
@ApplicationScoped
public class PortfolioResource {
    private static final int INVALID = 422;
    private static final int BUSY = 503;
    private static final int DAY_LENGTH = 10;

    @Inject
    Portfolio portfolio;

    @Inject
    PortfolioFiles files;

    @Inject
    CurrentRequest current;

    @GET
    public Page hub() {
        current.visitorOrRefuse();
        return Page.of("portfolio/hub", Page.NOTHING);
    }

    @GET
    @Path("taking")
    public Page choose() {
        Visitor owner = current.visitorOrRefuse();
        return Page.of("portfolio/choose", ChoosePage.of(portfolio.whole(owner), new ChooseForm(Form.EMPTY)));
    }

    /** Changes nothing; a form because what was chosen can be long, and because a file of one's own is for oneself. */
    @POST
    @Path("taking/file")
    public Response take() {
        Visitor owner = current.visitorOrRefuse();
        ChooseForm form = new ChooseForm(current.form());
        DocumentSummary whole = portfolio.whole(owner);
        Choice choice = form.choice(whole);
        FileKind kind = form.kind().orElse(FileKind.PDF);
        if (!form.errors().isEmpty()) {
            return Response.ok(Page.of(INVALID, "portfolio/choose", ChoosePage.of(whole, form)))
                    .build();
        }
        DocumentSummary document = portfolio.taken(owner, choice, kind.word());
        try {
            return Response.ok(files.made(document, kind), kind.media())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(document, kind) + "\"")
                    .build();
        } catch (PdfPress.PressBusy busy) {
            return Response.ok(Page.of(BUSY, "portfolio/busy", Page.NOTHING)).build();
        }
    }

    /** Names nobody: such files lie about in folders for downloads. */
    private static String name(DocumentSummary document, FileKind kind) {
        return "portfolio-" + document.madeAt().toString().substring(0, DAY_LENGTH) + "." + kind.ending();
    }
}
