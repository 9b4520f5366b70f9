package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.OrganisationId;
import org.waymark.identity.Tenant;
import org.waymark.web.Texts;

/** A calendar app asks, without a visit: enters the organisation that the address names, then reads what it may. */
@ApplicationScoped
public class CalendarReading {
    /** How the secret part of an address is written. */
    public static final String SECRET = CalendarSecret.PATTERN;

    @Inject
    private Tenant tenant;

    @Inject
    private Calendars calendars;

    @Inject
    private Texts texts;

    /** Refuses NOT_FOUND for an address that is none. */
    public String read(String secret) {
        OrganisationId organisation = CalendarSecret.organisation(secret).orElseThrow(MeetingPairs::notFound);
        tenant.enter(organisation);
        return calendars.read(organisation, secret, texts.text("supervision.calendar.event"));
    }
}
