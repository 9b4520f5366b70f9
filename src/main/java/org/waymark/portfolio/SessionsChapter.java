package org.waymark.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.programme.Area;
import org.waymark.programme.JotSummary;
import org.waymark.programme.SessionWork;
import org.waymark.programme.TaskSummary;
import org.waymark.programme.Workbook;
import org.waymark.web.London;
import org.waymark.web.Texts;

/** The twelve sessions: what was written under their prompts, what was kept from them, and their follow-ups. */
@ApplicationScoped
class SessionsChapter implements Chapter {
    private static final int FIRST = 10;

    @Inject
    private Workbook workbook;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "sessions";
    }

    @Override
    public String titleKey() {
        return "portfolio.sessions.title";
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Item> items(Visitor owner) {
        return workbook.all(owner).stream().map(this::item).toList();
    }

    private Item item(SessionWork work) {
        int number = work.progress().number();
        String title = work.progress().session().title();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(work)));
        work.answers().forEach(answer -> blocks.add(new Block.Words(answer.words(), answer.text())));
        work.jots().forEach(jot -> blocks.add(new Block.Words(kept(jot), jot.text())));
        return new Item(
                Integer.toString(number),
                texts.text("portfolio.sessions.item", number, title),
                work.progress().touchedAt().map(at -> London.day(at)),
                blocks,
                data(work));
    }

    private List<Block.Fact> facts(SessionWork work) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(
                texts.text("portfolio.sessions.standing"),
                texts.text("portfolio.standing." + word(work.progress().standing()))));
        area(work)
                .ifPresent(area -> facts.add(
                        new Block.Fact(texts.text("portfolio.sessions.area"), area.code() + " " + area.name())));
        work.task()
                .ifPresent(task -> facts.add(new Block.Fact(texts.text("portfolio.sessions.follow-up"), told(task))));
        return facts;
    }

    private static Optional<Area> area(SessionWork work) {
        return work.progress().session().area();
    }

    private String told(TaskSummary task) {
        String words = task.followUp().text();
        return task.doneAt()
                .map(done -> texts.text("portfolio.sessions.task-done", words, texts.date(done)))
                .orElseGet(() -> texts.text("portfolio.sessions.task-open", words, texts.date(task.dueOn())));
    }

    private String kept(JotSummary jot) {
        String home = texts.text("programme.home-of-jot." + jot.home().key());
        String day = texts.date(jot.jottedAt());
        return jot.area()
                .map(area -> texts.text("portfolio.sessions.kept-area", home, day, area.code() + " " + area.name()))
                .orElseGet(() -> texts.text("portfolio.sessions.kept", home, day));
    }

    private static JsonObject data(SessionWork work) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        work.answers()
                .forEach(answer -> answers.add(Json.createObjectBuilder()
                        .add("prompt", answer.prompt())
                        .add("question", answer.words())
                        .add("text", answer.text())
                        .add("writtenAt", answer.writtenAt().toString())));
        JsonArrayBuilder jots = Json.createArrayBuilder();
        work.jots().forEach(jot -> jots.add(data(jot)));
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("session", work.progress().number())
                .add("standing", word(work.progress().standing()))
                .add("answers", answers)
                .add("kept", jots);
        area(work).ifPresent(area -> data.add("area", area.number()));
        work.task().ifPresent(task -> data.add("followUp", data(task)));
        return data.build();
    }

    private static JsonObjectBuilder data(JotSummary jot) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("for", jot.home().key())
                .add("text", jot.text())
                .add("keptAt", jot.jottedAt().toString());
        jot.area().ifPresent(area -> data.add("area", area.number()));
        return data;
    }

    private static JsonObjectBuilder data(TaskSummary task) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("text", task.followUp().text())
                .add("type", task.type().key())
                .add("dueOn", task.dueOn().toString());
        task.doneAt().ifPresent(done -> data.add("doneAt", done.toString()));
        return data;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
