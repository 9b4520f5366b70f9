package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.waymark.supervision.CalendarReading;

/** Where a calendar app asks for somebody's meetings; it has no visit, only the private address. */
@Path("calendar")
@ApplicationScoped
public class CalendarResource {
    static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject
    CalendarReading calendar;

    @GET
    @Path("{secret: " + CalendarReading.SECRET + "}.ics")
    @Produces(TYPE)
    public Response read(@PathParam("secret") String secret) {
        return CalendarFiles.answer(calendar.read(secret));
    }
}
