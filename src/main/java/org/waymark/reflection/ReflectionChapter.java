package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.portfolio.Block;
import org.waymark.portfolio.Chapter;
import org.waymark.portfolio.Item;
import org.waymark.web.London;
import org.waymark.web.Texts;

/** Reflection in the portfolio: the piece, as it stands and in its finished editions, and the entries of the log. */
@ApplicationScoped
class ReflectionChapter implements Chapter {
    private static final int AFTER_PLAN = 40;

    @Inject
    private ChapterStore store;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "reflection";
    }

    @Override
    public String titleKey() {
        return "reflection.overview.title";
    }

    @Override
    public int order() {
        return AFTER_PLAN;
    }

    @Override
    public List<Item> items(Visitor owner) {
        return store.all(owner).stream().map(this::item).toList();
    }

    private Item item(ChapterStore.Text text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(new Block.Fact(texts.text("reflection.chapter.begun"), begun(text)))));
        blocks.add(new Block.Marked("", text.words()));
        return new Item(
                text.kind().ref() + "-" + text.id()
                        + text.edition().map(edition -> "-" + edition).orElse(""),
                title(text),
                Optional.of(London.day(text.savedAt())),
                blocks,
                data(text).build());
    }

    private String title(ChapterStore.Text text) {
        if (text.kind() == ReflectionKind.ENTRY) {
            return text.title().isBlank() ? texts.text("reflection.chapter.untitled") : text.title();
        }
        return text.edition()
                .map(edition -> texts.text("reflection.chapter.edition", edition, texts.date(text.savedAt())))
                .orElseGet(() -> texts.text("reflection.chapter.piece"));
    }

    private String begun(ChapterStore.Text text) {
        String day = texts.date(text.madeAt());
        return text.session()
                .map(session -> texts.text("reflection.chapter.in-session", day, session))
                .orElse(day);
    }

    private static JsonObjectBuilder data(ChapterStore.Text text) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("id", text.id().toString())
                .add("kind", text.kind().ref())
                .add("markdown", text.words())
                .add("begunAt", text.madeAt().toString())
                .add("savedAt", text.savedAt().toString());
        text.session().ifPresent(session -> data.add("session", session));
        text.area().ifPresent(area -> data.add("area", area));
        text.edition().ifPresent(edition -> data.add("edition", edition));
        return data;
    }
}
