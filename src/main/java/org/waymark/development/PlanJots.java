package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotRoom;

/** Jots kept for the plan go on here, as the start of a goal. */
@ApplicationScoped
class PlanJots implements JotRoom {
    @Override
    public JotHome home() {
        return JotHome.DEVELOPMENT_PLAN;
    }

    @Override
    public String path(UUID jot) {
        return DevelopmentPlace.path(jot);
    }
}
