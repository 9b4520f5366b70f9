package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotKept;
import org.waymark.programme.JotPutBack;
import org.waymark.programme.JotRemoved;

/** Keeps what people kept for the self-assessment in a session, in the transaction that keeps it there. */
@ApplicationScoped
class JotSeeds {
    @Inject
    private SeedStore store;

    void kept(@Observes JotKept jot) {
        if (jot.home() == JotHome.SELF_ASSESSMENT) {
            store.put(jot);
        } else {
            store.letGo(jot.organisation().value(), jot.jot().id());
        }
    }

    void removed(@Observes JotRemoved jot) {
        store.letGo(jot.organisation().value(), jot.jot().id());
    }

    void putBack(@Observes JotPutBack event) {
        kept(event.jot());
    }
}
