package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** How long records are kept, in the navigation of those who keep them. */
@ApplicationScoped
class RetentionDestination implements Destination {
    private static final int AFTER_SCORES = 830;

    @Override
    public String key() {
        return "retention";
    }

    @Override
    public String titleKey() {
        return "records.retention.title";
    }

    @Override
    public String path() {
        return "/records/retention";
    }

    @Override
    public int order() {
        return AFTER_SCORES;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return visitor.is(Role.LEAD) || visitor.is(Role.ADMINISTRATOR);
    }
}
