package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Tasks in the navigation, for everybody. */
@ApplicationScoped
class TasksDestination implements Destination {
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
}
