package org.waymark.connection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.waymark.connection.Connections;
import org.waymark.lms.LaunchLine;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** What became of launches from the administrator's LMS. */
@Path("connection/launches")
@ApplicationScoped
public class LaunchesResource {
    @Inject
    Connections connections;

    @Inject
    CurrentRequest current;

    @GET
    public Page get(
            @QueryParam("result") @DefaultValue("") String result,
            @QueryParam("before") @DefaultValue("") String before) {
        LaunchFilter filter = LaunchFilter.read(result, before);
        List<LaunchLine> lines = connections.launches(current.visitorOrRefuse(), filter.result(), filter.before());
        return Page.of("connection/launches", LaunchesPage.of(filter, lines));
    }
}
