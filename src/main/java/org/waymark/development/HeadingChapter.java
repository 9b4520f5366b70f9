package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.portfolio.Block;
import org.waymark.portfolio.Item;
import org.waymark.web.Texts;

/** The head of a development plan in the portfolio, and the two lines that the printed form ends with. */
@ApplicationScoped
class HeadingChapter {
    @Inject
    private HeadingStore store;

    @Inject
    private Texts texts;

    /** Empty while its owner has written none of it. */
    Optional<Item> item(Visitor owner) {
        return store.find(owner)
                .map(heading -> new Item(
                        "heading",
                        texts.text("development.heading.title"),
                        heading.reviewOn(),
                        List.of(new Block.Facts(facts(owner, heading))),
                        data(heading)));
    }

    private List<Block.Fact> facts(Visitor owner, Heading heading) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("development.heading.name", owner.name()));
        facts.add(fact("development.heading.reviewer", heading.reviewer()));
        facts.add(fact("development.heading.team", heading.team()));
        facts.add(fact(
                "development.heading.review-on",
                heading.reviewOn().map(texts::date).orElse("")));
        facts.add(fact("development.agreed.reviewer", told(heading.by())));
        facts.add(fact("development.agreed.reviewee", told(heading.reviewee())));
        return facts.stream().filter(each -> !each.value().isBlank()).toList();
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(texts.text("development.chapter.name", texts.text(key)), value);
    }

    private String told(Agreed agreed) {
        if (!agreed.isNoted()) {
            return texts.text("development.agreed.not-yet");
        }
        String day = agreed.on().map(texts::date).orElse("");
        return agreed.name().isBlank() || day.isEmpty()
                ? agreed.name() + day
                : texts.text("development.agreed.line", agreed.name(), day);
    }

    private static JsonObject data(Heading heading) {
        JsonObjectBuilder data =
                Json.createObjectBuilder().add("reviewer", heading.reviewer()).add("team", heading.team());
        heading.reviewOn().ifPresent(day -> data.add("reviewOn", day.toString()));
        return data.add("agreedByReviewer", data(heading.by()))
                .add("agreedByReviewee", data(heading.reviewee()))
                .build();
    }

    private static JsonObjectBuilder data(Agreed agreed) {
        JsonObjectBuilder data = Json.createObjectBuilder().add("name", agreed.name());
        agreed.on().ifPresent(day -> data.add("on", day.toString()));
        return data;
    }
}
