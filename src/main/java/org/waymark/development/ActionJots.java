package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotRoom;

/** Jots kept as actions go on here, as actions. */
@ApplicationScoped
class ActionJots implements JotRoom {
    @Override
    public JotHome home() {
        return JotHome.ACTION_LOG;
    }

    @Override
    public String path(UUID jot) {
        return DevelopmentPlace.path(jot);
    }
}
