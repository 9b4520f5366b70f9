package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.Destination;
import org.waymark.web.Placement;
import org.waymark.web.Texts;

/** Home in the navigation, for everybody. */
@ApplicationScoped
class HomeDestination implements Destination {
    @Inject
    Texts texts;

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

    @Override
    public List<Placement> placements() {
        return List.of(new Placement(
                key(),
                texts.text("programme.placement.home"),
                texts.text("programme.placement.home-hint"),
                path(),
                false));
    }
}
