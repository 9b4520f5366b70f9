package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.Destination;
import org.waymark.web.Placement;
import org.waymark.web.Texts;

/** Self-assessment in the navigation, for everybody. */
@ApplicationScoped
class AssessmentDestination implements Destination {
    private static final String KEY = "self-assessment";
    private static final int ORDER = 30;

    @Inject
    Texts texts;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "selfassessment.overview.title";
    }

    @Override
    public String path() {
        return "/self-assessment";
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
        return "selfassessment.placement.hint";
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }

    @Override
    public List<Placement> placements() {
        return List.of(new Placement(
                KEY,
                texts.text("selfassessment.overview.title"),
                texts.text("selfassessment.placement.hint"),
                path(),
                false));
    }
}
