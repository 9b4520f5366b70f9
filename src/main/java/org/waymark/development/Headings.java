package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** What stands above one's own plan: reviewer, team and day of the review, and who agreed to it, as the printed form has them. */
@ApplicationScoped
public class Headings {
    @Inject
    private HeadingStore store;

    @Inject
    private Event<Audited> audit;

    @Inject
    private InstantSource clock;

    /** The visitor's own; empty lines while nothing was written. */
    @Transactional
    public Heading of(Visitor owner) {
        return store.find(owner).orElse(Heading.NONE);
    }

    /**
     * Writes it; the same again changes nothing. Refuses INVALID for lines that are too long, STALE when it was changed
     * since it was shown. Effect: audit line.
     */
    @Transactional
    public void write(Visitor owner, Heading heading) {
        Heading clean = heading.cleaned();
        if (!clean.isPossible()) {
            throw new Refusal(Reason.INVALID, "development.refusal.not-possible");
        }
        Heading there = store.find(owner).orElse(Heading.NONE);
        boolean isSame = clean.equals(there.at(clean.version()));
        if (isSame) {
            return;
        }
        if (!store.write(owner, clean, clock.instant())) {
            throw new Refusal(Reason.STALE, "development.refusal.heading-changed");
        }
        RecordRef ref = new RecordRef("person", owner.person().value());
        audit.fire(new Audited(owner.organisation(), owner.person(), "development.heading-written", ref, ""));
    }
}
