package org.waymark.mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** The inbox in the navigation of mentors; anybody else with whom something is shared finds it from there. */
@ApplicationScoped
class InboxDestination implements Destination {
    private static final int BEFORE_SHARING = 55;

    @Override
    public String key() {
        return "inbox";
    }

    @Override
    public String titleKey() {
        return "mentoring.inbox.title";
    }

    @Override
    public String path() {
        return "/inbox";
    }

    @Override
    public int order() {
        return BEFORE_SHARING;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return visitor.is(Role.MENTOR);
    }
}
