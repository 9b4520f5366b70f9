package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Area;
import org.waymark.programme.Programme;

/** What somebody has placed and linked, as they read it themselves. The matrix and each area are a few statements, however much there is. */
@ApplicationScoped
public class Portfolio {
    /** Items on one page of an area, and things to choose from. */
    static final int PAGE = 50;

    private static final int LINKS_MAX = 200;

    @Inject
    private AreaStore areas;

    @Inject
    private LinkStore links;

    @Inject
    private ItemStore items;

    @Inject
    private Linkables linkables;

    @Inject
    private Programme programme;

    /** Areas by sources, with what stands for each area. */
    @Transactional
    public Matrix matrix(Visitor owner) {
        return Matrix.of(programme.areas(), areas.counts(owner), areas.showcase(owner), linkables::invitation);
    }

    /**
     * What stands in one area, the latest first. Refuses NOT_FOUND for an area that the standards do not have.
     *
     * @param source only from there, where one is named
     * @param part   of the list, 1 or more
     */
    @Transactional
    public AreaReading area(Visitor owner, int number, Optional<Source> source, int part) {
        Area area = programme.areas().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "evidence.refusal.no-such-area"));
        List<PlacedItem> found = areas.ofArea(owner, number, source, (part - 1) * PAGE, PAGE);
        return new AreaReading(area, source, found, part);
    }

    /** What a thing's own page shows of it, for its owner. Refuses NOT_FOUND for a thing that is not theirs. */
    @Transactional
    public EvidencePanel panel(Visitor owner, RecordRef ref) {
        LinkedThing thing = linkables.own(owner, ref);
        EvidenceItem now = EvidenceItem.of(thing);
        List<PlacedItem> placed = areas.ofItem(owner, now.id());
        List<LinkStore.Edge> edges = links.near(owner.organisation(), owner.person(), now.id(), 1, LINKS_MAX);
        List<EvidenceItem> known = Stream.concat(
                        placed.stream().map(PlacedItem::item),
                        edges.stream().flatMap(edge -> Stream.of(edge.one(), edge.other())))
                .filter(item -> item.id().equals(now.id()))
                .toList();
        if (known.isEmpty() || !known.stream().allMatch(now::equals)) {
            items.change(owner.organisation(), now);
        }
        return EvidencePanel.of(thing, placed, edges, programme.areas());
    }

    /** What the visitor could place or link, the latest first. @param words part of the title, or empty */
    @Transactional
    public List<LinkedThing> things(Visitor owner, String words) {
        return linkables.of(owner.person(), words, PAGE);
    }
}
