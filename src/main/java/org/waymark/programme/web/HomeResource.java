package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.waymark.Visitor;
import org.waymark.programme.Programme;
import org.waymark.web.CurrentRequest;
import org.waymark.web.News;
import org.waymark.web.Page;

/** Where a visit begins when it asks for no other page. */
@Path("/")
@ApplicationScoped
public class HomeResource {
    @Inject
    Programme programme;

    @Inject
    News news;

    @Inject
    CurrentRequest current;

    @GET
    public Page home(@QueryParam("instead") String instead) {
        Visitor visitor = current.visitorOrRefuse();
        return Page.of(
                "programme/home",
                new HomePage(programme.home(visitor), instead != null, news.of(visitor), news.step(visitor)));
    }
}
