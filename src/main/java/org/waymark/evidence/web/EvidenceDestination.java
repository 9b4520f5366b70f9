package org.waymark.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Evidence in the navigation, for everybody. */
@ApplicationScoped
class EvidenceDestination implements Destination {
    private static final int AFTER_REFLECTION = 45;

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public String titleKey() {
        return "evidence.matrix.title";
    }

    @Override
    public String path() {
        return "/evidence";
    }

    @Override
    public int order() {
        return AFTER_REFLECTION;
    }

    @Override
    public String within() {
        return "portfolio";
    }

    @Override
    public String hintKey() {
        return "evidence.matrix.hint";
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
