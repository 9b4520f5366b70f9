package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.portfolio.Block;
import org.waymark.portfolio.Chapter;
import org.waymark.portfolio.Item;
import org.waymark.web.Texts;

/** The development plan in the portfolio: each goal with its reviews, the support that is needed, and the actions. */
@ApplicationScoped
class PlanChapter implements Chapter {
    private static final int AFTER_ASSESSMENT = 30;
    /** More than anybody plans; the store cuts there. */
    private static final int ACTIONS_MAX = 1_000;

    @Inject
    private ItemStore store;

    @Inject
    private HeadingChapter heading;

    @Inject
    private ChangeStore changes;

    @Inject
    private Summaries summaries;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "development-plan";
    }

    @Override
    public String titleKey() {
        return "development.plan.title";
    }

    @Override
    public int order() {
        return AFTER_ASSESSMENT;
    }

    @Override
    public List<Item> items(Visitor owner) {
        Map<UUID, List<PlanChange>> notes = changes.notes(owner);
        List<ItemSummary> plan = summaries.all(store.plan(owner));
        List<Item> items = new ArrayList<>();
        heading.item(owner).ifPresent(items::add);
        plan.stream()
                .filter(item -> item.kind() == ItemKind.GOAL && item.state() != ItemState.IDEA)
                .forEach(goal -> items.add(goal(goal, notes.getOrDefault(goal.id(), List.of()))));
        List<ItemSummary> support =
                plan.stream().filter(item -> item.kind() != ItemKind.GOAL).toList();
        if (!support.isEmpty()) {
            items.add(table("support", "development.chapter.support", support, notes));
        }
        List<ItemSummary> actions = summaries.all(store.actions(owner, ActionFilter.everything(), ACTIONS_MAX));
        if (!actions.isEmpty()) {
            items.add(table("actions", "development.chapter.actions", actions, notes));
        }
        return items;
    }

    private Item goal(ItemSummary goal, List<PlanChange> notes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words("", goal.words().text()));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(texts.text("development.chapter.state"), state(goal)),
                new Block.Fact(texts.text("development.chapter.timescale"), when(goal)))));
        notes.forEach(note -> blocks.add(
                new Block.Words(texts.text("development.chapter.note", texts.date(note.at())), note.note())));
        return new Item(
                "goal-" + goal.id(),
                goal.words().title(),
                Optional.of(goal.on()),
                blocks,
                data(goal, notes).build());
    }

    private Item table(String key, String title, List<ItemSummary> things, Map<UUID, List<PlanChange>> notes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        things.forEach(thing -> all.add(data(thing, notes.getOrDefault(thing.id(), List.of()))));
        Block table = new Block.Grid(
                texts.text(title),
                List.of(
                        texts.text("development.chapter.what"),
                        texts.text("development.chapter.timescale"),
                        texts.text("development.chapter.who"),
                        texts.text("development.chapter.state")),
                things.stream()
                        .map(thing -> List.of(
                                thing.words().text(), when(thing), thing.words().doneBy(), state(thing)))
                        .toList());
        return new Item(
                key,
                texts.text(title),
                Optional.empty(),
                List.of(table),
                Json.createObjectBuilder().add("things", all).build());
    }

    private String state(ItemSummary item) {
        return texts.text("development.state." + item.state().key());
    }

    private String when(ItemSummary item) {
        return item.due().map(texts::date).orElse(item.words().timescale());
    }

    private static JsonObjectBuilder data(ItemSummary item, List<PlanChange> notes) {
        JsonArrayBuilder reviews = Json.createArrayBuilder();
        notes.forEach(note -> reviews.add(
                Json.createObjectBuilder().add("at", note.at().toString()).add("text", note.note())));
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("id", item.id().toString())
                .add("kind", item.kind().key())
                .add("text", item.words().text())
                .add("state", item.state().key())
                .add("begunOn", item.on().toString())
                .add("timescale", item.words().timescale())
                .add("doneBy", item.words().doneBy())
                .add("notes", reviews);
        item.due().ifPresent(due -> data.add("dueOn", due.toString()));
        item.session().ifPresent(session -> data.add("session", session));
        item.area().ifPresent(area -> data.add("area", area.number()));
        Optional.ofNullable(item.words().goal()).ifPresent(goal -> data.add("goal", goal.toString()));
        return data;
    }
}
