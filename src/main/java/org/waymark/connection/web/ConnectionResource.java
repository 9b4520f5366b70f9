package org.waymark.connection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.connection.ConnectionTest;
import org.waymark.connection.Connections;
import org.waymark.lms.Installations;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** Whether the connection to the LMS is well, for its administrators. */
@Path("connection")
@ApplicationScoped
public class ConnectionResource {
    private static final String PATH = "/connection";
    private static final String ONE = "deployments/{deployment: " + RecordRef.ID + "}";

    @Inject
    Connections connections;

    @Inject
    ConnectionTest test;

    @Inject
    Installations installations;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page get() {
        return Page.of("connection/connection", ConnectionPage.of(connections.summary(current.visitorOrRefuse())));
    }

    @POST
    @Path("test")
    public Response test() {
        test.run(current.visitorOrRefuse());
        return redirects.to(PATH);
    }

    @POST
    @Path(ONE + "/on")
    public Response switchOn(@PathParam("deployment") String id) {
        installations.switchOn(current.visitorOrRefuse(), UUID.fromString(id));
        return redirects.to(PATH);
    }

    @POST
    @Path(ONE + "/off")
    public Response switchOff(@PathParam("deployment") String id) {
        installations.switchOff(current.visitorOrRefuse(), UUID.fromString(id));
        return redirects.to(PATH);
    }
}
