package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Supervision meetings, for everybody: whoever has no supervision here reads there how one begins. */
@ApplicationScoped
class MeetingDestination implements Destination {
    private static final int AFTER_SHARING = 70;

    @Override
    public String key() {
        return "meetings";
    }

    @Override
    public String titleKey() {
        return "supervision.meetings.title";
    }

    @Override
    public String path() {
        return "/supervision/meetings";
    }

    @Override
    public int order() {
        return AFTER_SHARING;
    }

    @Override
    public String within() {
        return "supervision";
    }

    @Override
    public String hintKey() {
        return "supervision.meetings.hint";
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
