package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Home in the navigation, for everybody. */
@ApplicationScoped
class HomeDestination implements Destination {
    @Override
    public String key() {
        return "home";
    }

    @Override
    public String titleKey() {
        return "programme.home.destination";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
