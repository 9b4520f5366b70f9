package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.Visitor;
import org.waymark.portfolio.Block;
import org.waymark.portfolio.Chapter;
import org.waymark.portfolio.Item;
import org.waymark.programme.Area;
import org.waymark.programme.Programme;
import org.waymark.web.Texts;

/** Evidence in the portfolio: of each area what was placed there and why, its showcase first. */
@ApplicationScoped
class EvidenceChapter implements Chapter {
    private static final int AFTER_REFLECTION = 50;

    @Inject
    private AreaStore areas;

    @Inject
    private Programme programme;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public String titleKey() {
        return "evidence.matrix.title";
    }

    @Override
    public int order() {
        return AFTER_REFLECTION;
    }

    @Override
    public List<Item> items(Visitor owner) {
        Map<Integer, List<PlacedItem>> placed =
                areas.all(owner).stream().collect(Collectors.groupingBy(PlacedItem::area));
        return programme.areas().stream()
                .filter(area -> placed.containsKey(area.number()))
                .map(area -> item(area, placed.get(area.number())))
                .toList();
    }

    private Item item(Area area, List<PlacedItem> placed) {
        return new Item(
                "area-" + area.number(),
                area.code() + " " + area.name(),
                Optional.empty(),
                placed.stream().map(this::block).toList(),
                data(area, placed));
    }

    private Block block(PlacedItem placed) {
        EvidenceItem thing = placed.item();
        String label = texts.text(
                placed.isShown() ? "evidence.chapter.shown" : "evidence.chapter.placed",
                thing.title(),
                texts.text("evidence.kind." + thing.ref().kind()),
                texts.date(thing.on()));
        return new Block.Words(label, placed.why());
    }

    private static JsonObject data(Area area, List<PlacedItem> placed) {
        JsonArrayBuilder things = Json.createArrayBuilder();
        placed.forEach(each -> things.add(Json.createObjectBuilder()
                .add("id", each.item().ref().id().toString())
                .add("kind", each.item().ref().kind())
                .add("title", each.item().title())
                .add("on", each.item().on().toString())
                .add("source", each.item().source().key())
                .add("why", each.why())
                .add("inShowcase", each.isShown())));
        return Json.createObjectBuilder()
                .add("area", area.number())
                .add("things", things)
                .build();
    }
}
