package org.waymark.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.Area;

/**
 * One thing for its owner: the areas it stands in, what it is linked with, and the areas it could be placed in.
 *
 * @param open      areas to choose from; empty where it stands in three already
 * @param suggested the area that suggests itself, where it does not stand in it yet
 */
public record EvidencePanel(
        LinkedThing thing,
        List<PlacedItem> placed,
        List<LinkedItem> linked,
        List<Area> open,
        Optional<Area> suggested) {
    /** What it is linked with directly. */
    public record LinkedItem(UUID link, EvidenceItem item, String why) {}

    public EvidencePanel {
        placed = List.copyOf(placed);
        linked = List.copyOf(linked);
        open = List.copyOf(open);
    }

    static EvidencePanel of(LinkedThing thing, List<PlacedItem> placed, List<LinkStore.Edge> edges, List<Area> areas) {
        UUID self = EvidenceItem.idOf(thing.ref());
        List<Area> open = placed.size() >= AreaStore.MOST
                ? List.of()
                : areas.stream()
                        .filter(area -> placed.stream().noneMatch(each -> each.area() == area.number()))
                        .toList();
        return new EvidencePanel(
                thing,
                placed,
                edges.stream()
                        .filter(edge -> edge.touches(self))
                        .map(edge -> new LinkedItem(edge.id(), edge.besides(self), edge.why()))
                        .toList(),
                open,
                open.stream()
                        .filter(area -> thing.area().stream().anyMatch(number -> number == area.number()))
                        .findFirst());
    }
}
