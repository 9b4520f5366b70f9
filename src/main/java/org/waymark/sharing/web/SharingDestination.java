package org.waymark.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Sharing in the navigation, for everybody: whoever shares nothing reads there that nobody sees anything. */
@ApplicationScoped
class SharingDestination implements Destination {
    private static final int AFTER_TASKS = 60;

    @Override
    public String key() {
        return "sharing";
    }

    @Override
    public String titleKey() {
        return "sharing.list.title";
    }

    @Override
    public String path() {
        return "/sharing";
    }

    @Override
    public int order() {
        return AFTER_TASKS;
    }

    @Override
    public String within() {
        return "portfolio";
    }

    @Override
    public String hintKey() {
        return "sharing.list.hint";
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
