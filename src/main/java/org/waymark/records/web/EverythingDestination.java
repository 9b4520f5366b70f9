package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** What is kept about oneself, beside the portfolio. */
@ApplicationScoped
class EverythingDestination implements Destination {
    private static final int LAST = 99;

    @Override
    public String key() {
        return "everything";
    }

    @Override
    public String titleKey() {
        return "records.everything.title";
    }

    @Override
    public String path() {
        return "/everything";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public String within() {
        return "portfolio";
    }

    @Override
    public String hintKey() {
        return "records.everything.hint";
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
