package org.waymark.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.portfolio.DocumentSummary;
import org.waymark.portfolio.Item;
import org.waymark.web.Choice;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * What there is to choose from, and what was chosen so far.
 *
 * @param chapters in the order of the portfolio
 */
public record ChoosePage(List<Chapter> chapters, FormErrors errors) {
    public ChoosePage {
        chapters = List.copyOf(chapters);
    }

    /**
     * One chapter.
     *
     * @param extent how much of it is wanted: {@code all}, {@code some} or {@code none}
     * @param single the things in it
     * @param ticked those chosen one by one
     */
    public record Chapter(String titleKey, Field extent, Field single, List<Choice> things, Set<String> ticked) {
        /** Whether the single things are in view: when they are what it is about, or some are ticked. */
        public boolean isOpen() {
            return extent.value().equals(ChooseForm.SOME) || !ticked.isEmpty();
        }
    }

    static ChoosePage of(DocumentSummary whole, ChooseForm form) {
        List<Chapter> chapters = new ArrayList<>();
        for (DocumentSummary.Part part : whole.parts()) {
            chapters.add(new Chapter(
                    part.titleKey(),
                    form.errors().field(ChooseForm.EXTENT + part.key(), form.extent(part.key())),
                    form.errors().field(ChooseForm.THING + part.key(), ""),
                    part.items().stream().map(ChoosePage::choice).toList(),
                    form.ticked(part.key())));
        }
        return new ChoosePage(chapters, form.errors());
    }

    private static Choice choice(Item item) {
        return Choice.of(item.key(), item.title());
    }

    public boolean isEmpty() {
        return chapters.isEmpty();
    }
}
