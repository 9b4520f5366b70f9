package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.web.London;

/** Reading by a grant: whether it is open, and the line that each reading leaves. */
@ApplicationScoped
class GrantReading {
    @Inject
    private GrantStore store;

    @Inject
    private PaperStore papers;

    @Inject
    private PaperEvents events;

    @Inject
    private InstantSource clock;

    /** The grant by which the visitor reads this paper now; empty for a guest and for what is not sealed. */
    Optional<UUID> open(Visitor by, SignedPaper paper) {
        return by.pass().isPresent() || paper.state() != PaperState.SEALED
                ? Optional.empty()
                : store.open(paper.organisation(), paper.id(), by.person(), London.day(clock.instant()));
    }

    /** No effect for a party. @param what PAGE or FILE */
    void read(Visitor by, SignedPaper paper, String what) {
        if (!papers.isParty(paper, by.person())) {
            Instant now = clock.instant();
            open(by, paper).ifPresent(grant -> {
                store.read(paper.organisation(), grant, by.person(), what, now);
                events.readByGrant(paper, by.person(), grant);
            });
        }
    }
}
