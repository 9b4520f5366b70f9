package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.Visitor;
import org.waymark.portfolio.Block;
import org.waymark.portfolio.Chapter;
import org.waymark.portfolio.Item;
import org.waymark.programme.Area;
import org.waymark.web.Texts;

/** The self-assessment in the portfolio: each area that was looked at, with its points from the first to the latest. */
@ApplicationScoped
class AssessmentChapter implements Chapter {
    private static final int AFTER_SESSIONS = 20;

    @Inject
    private PointStore store;

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
        Instant now = clock.instant();
        Map<UUID, ScaleSummary> all = scales.all(owner);
        Map<Integer, List<AssessmentPoint>> points =
                store.everything(owner).stream().collect(Collectors.groupingBy(AssessmentPoint::area));
        return scales.areas().stream()
                .filter(area -> points.containsKey(area.number()))
                .map(area -> item(
                        area,
                        points.get(area.number()).stream()
                                .map(point -> PointSummary.of(point, area, all.get(point.scaleId()), now))
                                .toList()))
                .toList();
    }

    private Item item(Area area, List<PointSummary> points) {
        Block table = new Block.Grid(
                texts.text("selfassessment.chapter.points"),
                List.of(
                        texts.text("selfassessment.chapter.day"),
                        texts.text("selfassessment.chapter.step"),
                        texts.text("selfassessment.chapter.reason"),
                        texts.text("selfassessment.chart.goal")),
                points.stream().map(this::row).toList());
        return new Item(
                "area-" + area.number(),
                area.code() + " " + area.name(),
                Optional.of(points.get(points.size() - 1).on()),
                List.of(table),
                data(area, points));
    }

    private List<String> row(PointSummary point) {
        return List.of(
                texts.date(point.on()),
                point.step(),
                point.words().reason(),
                point.goal().orElse(texts.text("selfassessment.chart.no-goal")));
    }

    private static JsonObject data(Area area, List<PointSummary> points) {
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
        return Json.createObjectBuilder()
                .add("area", area.number())
                .add("points", all)
                .build();
    }
}
