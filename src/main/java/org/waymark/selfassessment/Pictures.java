package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.Visitor;

/** Draws the pictures of an owner, and brings what their mentors said to stand beside. */
@ApplicationScoped
class Pictures {
    @Inject
    private PointStore points;

    @Inject
    private ViewStore views;

    @Inject
    private AskStore asked;

    @Inject
    private Scales scales;

    List<Chart> of(Visitor owner) {
        Map<UUID, ScaleSummary> all = scales.all(owner);
        return of(owner, all, views(owner, all));
    }

    /** What mentors were asked and said, as far as it is open to the owner, the latest first. */
    List<AskedView> views(Visitor owner, Map<UUID, ScaleSummary> all) {
        return views.ofOwner(owner, all);
    }

    /** Charts of every scale with anything on it, the present one first and always. */
    List<Chart> of(Visitor owner, Map<UUID, ScaleSummary> all, List<AskedView> views) {
        List<PointStore.End> ends = points.ends(owner);
        ScaleSummary present = scales.present();
        List<Chart> charts = new ArrayList<>();
        charts.add(Chart.of(present, true, scales.areas(), ends, views));
        Stream.concat(
                        ends.stream().map(PointStore.End::scale),
                        views.stream()
                                .filter(view -> !view.wordings().isEmpty())
                                .map(view -> view.latest().scale().id()))
                .distinct()
                .filter(scale -> !scale.equals(present.id()))
                .forEach(scale -> charts.add(Chart.of(all.get(scale), false, scales.areas(), ends, views)));
        return charts;
    }

    /** Those of one area; what is open among them counts as read from now on. */
    List<AskedView> read(Visitor owner, int area, List<AskedView> views, Instant now) {
        List<AskedView> here =
                views.stream().filter(view -> view.area().number() == area).toList();
        if (here.stream().anyMatch(view -> view.isOpen() && !view.isSeen())) {
            asked.seen(owner, area, now);
        }
        return here;
    }
}
