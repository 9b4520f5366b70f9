package org.waymark.reflection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.Destination;
import org.waymark.web.Placement;
import org.waymark.web.Texts;

/** The log in the navigation, for everybody. */
@ApplicationScoped
class ReflectionDestination implements Destination {
    private static final String KEY = "reflection";
    private static final int ORDER = 42;

    @Inject
    Texts texts;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "reflection.overview.title";
    }

    @Override
    public String path() {
        return "/reflection";
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
        return "reflection.placement.hint";
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }

    @Override
    public List<Placement> placements() {
        return List.of(new Placement(
                KEY, texts.text("reflection.overview.title"), texts.text("reflection.placement.hint"), path(), false));
    }
}
