package org.waymark.development.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.Destination;
import org.waymark.web.Placement;
import org.waymark.web.Texts;

/** The development plan in the navigation, for everybody. */
@ApplicationScoped
class DevelopmentDestination implements Destination {
    private static final String KEY = "development";
    private static final int ORDER = 40;

    @Inject
    Texts texts;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "development.plan.title";
    }

    @Override
    public String path() {
        return "/development";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String within() {
        return "portfolio";
    }

    @Override
    public String hintKey() {
        return "development.placement.hint";
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }

    @Override
    public List<Placement> placements() {
        return List.of(new Placement(
                KEY, texts.text("development.plan.title"), texts.text("development.placement.hint"), path(), false));
    }
}
