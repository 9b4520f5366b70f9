package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.waymark.supervision.AgreementList;
import org.waymark.supervision.PairWork;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** One's own supervision, and the supervision one gives. */
@Path("supervision")
@ApplicationScoped
public class SupervisionResource {
    @Inject
    AgreementList agreements;

    @Inject
    PairWork work;

    @Inject
    CurrentRequest current;

    @GET
    public Page home() {
        return Page.of(
                "supervision/home",
                new SupervisionPage(agreements.of(current.visitorOrRefuse()), work.of(current.visitorOrRefuse())));
    }
}
