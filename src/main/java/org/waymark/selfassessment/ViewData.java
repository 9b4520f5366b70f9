package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.portfolio.Block;
import org.waymark.web.Texts;

/** What mentors said, for the portfolio: every wording, signed and dated. */
@ApplicationScoped
class ViewData {
    @Inject
    private ViewStore store;

    @Inject
    private Texts texts;

    /** What is open to the owner. */
    List<AskedView> said(Visitor owner, Map<UUID, ScaleSummary> scales) {
        return store.ofOwner(owner, scales).stream().filter(AskedView::isOpen).toList();
    }

    Block table(List<AskedView> said) {
        return new Block.Grid(
                texts.text("selfassessment.chapter.views"),
                List.of(
                        texts.text("selfassessment.chapter.day"),
                        texts.text("selfassessment.chapter.mentor"),
                        texts.text("selfassessment.chapter.step"),
                        texts.text("selfassessment.chapter.reason"),
                        texts.text("selfassessment.chapter.based")),
                said.stream()
                        .flatMap(view -> view.wordings().stream().map(wording -> row(view, wording)))
                        .toList());
    }

    private List<String> row(AskedView view, ViewWording wording) {
        String name =
                wording.name().isEmpty() ? texts.text("sharing.readers.nameless", view.mentorMark()) : wording.name();
        List<String> based = new ArrayList<>();
        if (!wording.words().evidence().isBlank()) {
            based.add(wording.words().evidence());
        }
        wording.words().things().forEach(thing -> based.add(thing.title()));
        return List.of(
                texts.date(wording.on()), name, wording.step(), wording.words().words(), String.join("; ", based));
    }

    static JsonArray json(List<AskedView> said) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (AskedView view : said) {
            for (ViewWording wording : view.wordings()) {
                JsonArrayBuilder things = Json.createArrayBuilder();
                wording.words().things().forEach(thing -> things.add(thing.title()));
                all.add(Json.createObjectBuilder()
                        .add("id", view.id().toString())
                        .add("version", wording.version())
                        .add("mentor", wording.name())
                        .add("step", wording.step())
                        .add("scale", wording.scale().title())
                        .add("words", wording.words().words())
                        .add("evidence", wording.words().evidence())
                        .add("things", things)
                        .add("saidAt", wording.writtenAt().toString()));
            }
        }
        return all.build();
    }
}
