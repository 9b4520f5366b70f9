package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.sharing.Readers;

/**
 * Walks from one thing along its owner's links. Whoever reads goes only over things that are open to them: what is not is
 * no bridge either, so that nothing tells that it is there.
 */
@ApplicationScoped
public class Threads {
    /** Links away from the start. */
    private static final int STEPS = 3;

    private static final int LINKS_MAX = 500;

    @Inject
    private Linkables linkables;

    @Inject
    private LinkStore links;

    @Inject
    private Portfolio portfolio;

    @Inject
    private Readers readers;

    /**
     * All that hangs on a thing. For its owner with the panel and every sentence; for others only what they were given, under
     * the title it had then, without sentences. Refuses NOT_FOUND for a thing that is not open to the visitor. Takes the same
     * number of statements however much hangs on it.
     */
    @Transactional
    public ThreadSummary thread(Visitor visitor, RecordRef ref) {
        LinkedThing thing = linkables.thing(ref).orElseThrow(Linkables::noSuchThing);
        boolean isOwner = thing.owner().equals(visitor.person());
        Optional<EvidencePanel> panel = isOwner ? Optional.of(portfolio.panel(visitor, ref)) : Optional.empty();
        EvidenceItem start = EvidenceItem.of(thing);
        List<LinkStore.Edge> edges = links.near(visitor.organisation(), thing.owner(), start.id(), STEPS, LINKS_MAX);
        Map<UUID, EvidenceItem> open = new HashMap<>();
        if (isOwner) {
            edges.forEach(edge -> List.of(edge.one(), edge.other()).forEach(item -> open.put(item.id(), item)));
            open.put(start.id(), start);
        } else {
            open.putAll(given(visitor, start, edges));
        }
        if (!open.containsKey(start.id())) {
            throw Linkables.noSuchThing();
        }
        return new ThreadSummary(open.get(start.id()), isOwner, panel, Walk.rings(start.id(), edges, open, isOwner));
    }

    private Map<UUID, EvidenceItem> given(Visitor reader, EvidenceItem start, List<LinkStore.Edge> edges) {
        Map<RecordRef, EvidenceItem> near = new HashMap<>();
        near.put(start.ref(), start);
        edges.forEach(edge -> List.of(edge.one(), edge.other()).forEach(item -> near.put(item.ref(), item)));
        Set<RecordRef> refs = new HashSet<>(near.keySet());
        Map<UUID, EvidenceItem> open = new HashMap<>();
        readers.open(reader, start.owner(), refs).forEach((ref, given) -> {
            EvidenceItem item = near.get(ref);
            open.put(item.id(), item.given(given.title(), given.version()));
        });
        return open;
    }
}
