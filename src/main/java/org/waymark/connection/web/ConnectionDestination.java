package org.waymark.connection.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** The connection to the LMS, for its administrators. */
@ApplicationScoped
class ConnectionDestination implements Destination {
    private static final int AFTER_PEOPLE = 810;

    @Override
    public String key() {
        return "connection";
    }

    @Override
    public String titleKey() {
        return "connection.page.title";
    }

    @Override
    public String path() {
        return "/connection";
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return visitor.is(Role.ADMINISTRATOR);
    }
}
