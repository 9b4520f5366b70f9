package org.waymark.portfolio.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** The portfolio in the navigation, for everybody: what is one's own stands under it. */
@ApplicationScoped
class PortfolioDestination implements Destination {
    private static final int AFTER_TASKS = 30;

    @Override
    public String key() {
        return "portfolio";
    }

    @Override
    public String titleKey() {
        return "portfolio.hub.title";
    }

    @Override
    public String path() {
        return "/portfolio";
    }

    @Override
    public int order() {
        return AFTER_TASKS;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
