package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Signed records stand in the navigation of everybody who may have some. */
@ApplicationScoped
class PapersDestination implements Destination {
    private static final int ORDER = 60;

    @Override
    public String key() {
        return "records";
    }

    @Override
    public String titleKey() {
        return "records.lists.title";
    }

    @Override
    public String hintKey() {
        return "records.lists.hint";
    }

    @Override
    public String path() {
        return "/records";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String within() {
        return "supervision";
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
