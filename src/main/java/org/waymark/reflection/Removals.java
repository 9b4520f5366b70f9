package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.evidence.Links;
import org.waymark.programme.RemovedTexts;
import org.waymark.sharing.Readers;

/** Entries that their owner removes, and puts back within thirty days. What somebody can read, or a piece is made from, stays. */
@ApplicationScoped
public class Removals implements RemovedTexts {
    @Inject
    private ReflectionStore store;

    @Inject
    private Sittings sittings;

    @Inject
    private Readers readers;

    @Inject
    private Links links;

    @Inject
    private InstantSource clock;

    /**
     * Out of the log, with what was typed last. Refuses NOT_FOUND for another person's, WRONG_STATE while somebody can
     * read it or a piece is made from it. Effect: audit line.
     */
    @Transactional
    public void remove(Visitor visitor, UUID id) {
        Reflection it = own(visitor, id);
        // Whoever shares it in this moment has done so, or finds it gone.
        if (!store.hold(id)) {
            throw Reflections.notFound();
        }
        if (!readers.readership(visitor, it.ref()).isPrivate()) {
            throw new Refusal(Reason.WRONG_STATE, "reflection.refusal.shared");
        }
        if (store.isChosen(visitor.organisation(), id)) {
            throw new Refusal(Reason.WRONG_STATE, "reflection.refusal.in-piece");
        }
        Reflection held = sittings.putAway(visitor, it);
        store.removed(visitor.organisation(), id, clock.instant());
        links.gone(visitor, held.ref());
        sittings.did(visitor, held, "removed", "");
    }

    /** Back into the log. Refuses NOT_FOUND for another person's and when the thirty days are over. Effect: audit line. */
    @Transactional
    public void putBack(Visitor visitor, UUID id) {
        Reflection it = removed(visitor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Reflections::notFound);
        store.putBack(visitor.organisation(), id);
        sittings.takeUp(visitor, it);
        sittings.did(visitor, it, "put-back", "");
    }

    /** What the visitor removed and can put back, the latest first. */
    @Transactional
    public List<Reflection> removed(Visitor visitor) {
        return store.removed(visitor, clock.instant().minus(Duration.ofDays(DAYS_KEPT)));
    }

    @Override
    public int forget(OrganisationId organisation, Instant removedBefore, int most) {
        return store.forget(organisation, removedBefore, most);
    }

    private Reflection own(Visitor visitor, UUID id) {
        return store.find(ReflectionKind.ENTRY, id)
                .filter(it -> it.owner().equals(visitor.person()))
                .orElseThrow(Reflections::notFound);
    }
}
