package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Supervision stands in the navigation of everybody, because anybody may be supervised. */
@ApplicationScoped
class SupervisionDestination implements Destination {
    private static final int AFTER_PORTFOLIO = 45;

    @Override
    public String key() {
        return "supervision";
    }

    @Override
    public String titleKey() {
        return "supervision.home.title";
    }

    @Override
    public String path() {
        return "/supervision";
    }

    @Override
    public int order() {
        return AFTER_PORTFOLIO;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
