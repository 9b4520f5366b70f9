package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** The people on the staff side, for whoever may give them roles. */
@ApplicationScoped
class PeopleDestination implements Destination {
    private static final int BEFORE_HELP = 800;

    @Override
    public String key() {
        return "people";
    }

    @Override
    public String titleKey() {
        return "identity.people.title";
    }

    @Override
    public String path() {
        return "/people";
    }

    @Override
    public int order() {
        return BEFORE_HELP;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return visitor.is(Role.LEAD) || visitor.is(Role.ADMINISTRATOR);
    }
}
