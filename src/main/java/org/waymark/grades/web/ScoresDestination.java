package org.waymark.grades.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Scores in the navigation, for administrators of the LMS and leads. */
@ApplicationScoped
class ScoresDestination implements Destination {
    private static final int AFTER_PEOPLE = 820;

    @Override
    public String key() {
        return "scores";
    }

    @Override
    public String titleKey() {
        return "grades.queue.title";
    }

    @Override
    public String path() {
        return "/scores";
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return visitor.is(Role.LEAD) || visitor.is(Role.ADMINISTRATOR);
    }
}
