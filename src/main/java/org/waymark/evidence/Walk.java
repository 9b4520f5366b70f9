package org.waymark.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** From a start over links, ring by ring, each thing once and by the shortest way. */
final class Walk {
    private Walk() {}

    /**
     * @param open        what the reader may see, by item; everything else is passed by
     * @param isWithWords whether the reader may read the sentences
     */
    static List<List<ThreadSummary.Step>> rings(
            UUID start, List<LinkStore.Edge> edges, Map<UUID, EvidenceItem> open, boolean isWithWords) {
        List<List<ThreadSummary.Step>> rings = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(Set.of(start));
        List<UUID> edge = List.of(start);
        while (!edge.isEmpty()) {
            List<ThreadSummary.Step> ring = new ArrayList<>();
            for (UUID from : edge) {
                steps(from, edges, open, isWithWords).stream()
                        .filter(step -> seen.add(step.item().id()))
                        .forEach(ring::add);
            }
            if (!ring.isEmpty()) {
                rings.add(ring);
            }
            edge = ring.stream().map(step -> step.item().id()).toList();
        }
        return rings;
    }

    private static List<ThreadSummary.Step> steps(
            UUID from, List<LinkStore.Edge> edges, Map<UUID, EvidenceItem> open, boolean isWithWords) {
        return edges.stream()
                .filter(edge -> edge.touches(from))
                .filter(edge -> open.containsKey(edge.besides(from).id()))
                .map(edge -> new ThreadSummary.Step(
                        open.get(edge.besides(from).id()), open.get(from), edge.id(), isWithWords ? edge.why() : ""))
                .toList();
    }
}
