package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.Visitor;
import org.waymark.portfolio.Block;
import org.waymark.portfolio.Chapter;
import org.waymark.portfolio.Item;
import org.waymark.programme.Area;
import org.waymark.web.Texts;

/**
 * The self-assessment in the portfolio: each area that was looked at, with its points from the first to the latest, and
 * beside them what mentors said of it, as far as it is open to the owner.
 */
@ApplicationScoped
class AssessmentChapter implements Chapter {
    private static final int AFTER_SESSIONS = 20;

    @Inject
    private PointStore store;

    @Inject
    private ViewData viewData;

    @Inject
    private Scales scales;

    @Inject
    private Texts texts;

    @Inject
    private InstantSource clock;

    @Override
    public String key() {
        return "self-assessment";
    }

    @Override
    public String titleKey() {
        return "selfassessment.overview.title";
    }

    @Override
    public int order() {
        return AFTER_SESSIONS;
    }

    @Override
    public List<Item> items(Visitor owner) {
        var now = clock.instant();
        Map<UUID, ScaleSummary> all = scales.all(owner);
        Map<Integer, List<AssessmentPoint>> points =
                store.everything(owner).stream().collect(Collectors.groupingBy(AssessmentPoint::area));
        Map<Integer, List<AskedView>> said = viewData.said(owner, all).stream()
                .collect(Collectors.groupingBy(view -> view.area().number()));
        return scales.areas().stream()
                .filter(area -> points.containsKey(area.number()) || said.containsKey(area.number()))
                .map(area -> item(
                        area,
                        points.getOrDefault(area.number(), List.of()).stream()
                                .map(point -> PointSummary.of(point, area, all.get(point.scaleId()), now))
                                .toList(),
                        said.getOrDefault(area.number(), List.of())))
                .toList();
    }

    private Item item(Area area, List<PointSummary> points, List<AskedView> said) {
        List<Block> blocks = new ArrayList<>();
        if (!points.isEmpty()) {
            blocks.add(table(points));
        }
        if (!said.isEmpty()) {
            blocks.add(viewData.table(said));
        }
        Stream<LocalDate> days = Stream.concat(
                points.stream().map(PointSummary::on), said.stream().map(AskedView::firstOn));
        return new Item(
                "area-" + area.number(),
                area.code() + " " + area.name(),
                days.max(LocalDate::compareTo),
                blocks,
                data(area, points, said));
    }

    private Block table(List<PointSummary> points) {
        return new Block.Grid(
                texts.text("selfassessment.chapter.points"),
                List.of(
                        texts.text("selfassessment.chapter.day"),
                        texts.text("selfassessment.chapter.step"),
                        texts.text("selfassessment.chapter.reason"),
                        texts.text("selfassessment.chart.goal")),
                points.stream().map(this::row).toList());
    }

    private List<String> row(PointSummary point) {
        return List.of(
                texts.date(point.on()),
                point.step(),
                point.words().reason(),
                point.goal().orElse(texts.text("selfassessment.chart.no-goal")));
    }

    private static JsonObject data(Area area, List<PointSummary> points, List<AskedView> said) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (PointSummary point : points) {
            JsonObjectBuilder data = Json.createObjectBuilder()
                    .add("on", point.on().toString())
                    .add("step", point.step())
                    .add("scale", point.scale().title())
                    .add("reason", point.words().reason())
                    .add("madeAt", point.madeAt().toString());
            point.goal().ifPresent(goal -> data.add("goal", goal));
            point.sessionNumber().ifPresent(session -> data.add("session", session));
            all.add(data);
        }
        JsonObjectBuilder item =
                Json.createObjectBuilder().add("area", area.number()).add("points", all);
        if (!said.isEmpty()) {
            item.add("mentorViews", ViewData.json(said));
        }
        return item.build();
    }
}
