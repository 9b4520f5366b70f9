package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Programme in the navigation, for everybody. */
@ApplicationScoped
class ProgrammeDestination implements Destination {
    @Override
    public String key() {
        return "programme";
    }

    @Override
    public String titleKey() {
        return "programme.programme.destination";
    }

    @Override
    public String path() {
        return "/programme";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
