package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.supervision.Calendars;
import org.waymark.web.Texts;

/** Meetings as files for a calendar app. */
@ApplicationScoped
class CalendarFiles {
    @Inject
    Calendars calendars;

    @Inject
    Texts texts;

    Response one(Visitor visitor, UUID id) {
        return answer(calendars.one(visitor, id, texts.text("supervision.calendar.event")));
    }

    static Response answer(String text) {
        return Response.ok(text, CalendarResource.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"supervision.ics\"")
                .build();
    }
}
