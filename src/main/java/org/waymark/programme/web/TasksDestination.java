package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.Destination;
import org.waymark.web.Placement;
import org.waymark.web.Texts;

/** Tasks in the navigation, for everybody. */
@ApplicationScoped
class TasksDestination implements Destination {
    @Inject
    Texts texts;

    @Override
    public String key() {
        return "tasks";
    }

    @Override
    public String titleKey() {
        return "programme.tasks.destination";
    }

    @Override
    public String path() {
        return "/tasks";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }

    @Override
    public List<Placement> placements() {
        return List.of(new Placement(
                key(),
                texts.text("programme.placement.tasks"),
                texts.text("programme.placement.tasks-hint"),
                path(),
                false));
    }
}
