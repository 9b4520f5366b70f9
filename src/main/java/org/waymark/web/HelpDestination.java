package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;

/** Help, last in the navigation and for everybody. */
@ApplicationScoped
class HelpDestination implements Destination {
    private static final int LAST = 900;

    @Override
    public String key() {
        return "help";
    }

    @Override
    public String titleKey() {
        return "web.help.title";
    }

    @Override
    public String path() {
        return "/help";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
