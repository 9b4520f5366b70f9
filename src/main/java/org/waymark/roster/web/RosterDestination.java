package org.waymark.roster.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Courses and their members, for learning leads. */
@ApplicationScoped
class RosterDestination implements Destination {
    private static final int BEFORE_PEOPLE = 790;

    @Override
    public String key() {
        return "roster";
    }

    @Override
    public String titleKey() {
        return "roster.courses.title";
    }

    @Override
    public String path() {
        return "/roster";
    }

    @Override
    public int order() {
        return BEFORE_PEOPLE;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return visitor.is(Role.LEAD);
    }
}
