package org.waymark.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** A person's own portfolio, put together from what the rooms hand in, for that person alone. */
@ApplicationScoped
public class Portfolio {
    @Inject
    @Any
    private Instance<Chapter> offered;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** All there is to choose from; chapters with nothing in them are left out. */
    @Transactional
    public DocumentSummary whole(Visitor owner) {
        return document(owner, (chapter, item) -> true);
    }

    /**
     * What was chosen. Refuses INVALID when that is nothing. Effects: audit {@code portfolio.taken}, with how many things
     * and as what, not which.
     *
     * @param as kind of the file, for the audit
     */
    @Transactional
    public DocumentSummary taken(Visitor owner, Choice choice, String as) {
        DocumentSummary document = document(owner, choice::has);
        int things =
                document.parts().stream().mapToInt(part -> part.items().size()).sum();
        if (things == 0) {
            throw new Refusal(Reason.INVALID, "portfolio.refusal.nothing");
        }
        RecordRef person = new RecordRef("person", owner.person().value());
        audit.fire(new Audited(
                owner.organisation(), owner.person(), "portfolio.taken", person, "as=" + as + " things=" + things));
        return document;
    }

    private DocumentSummary document(Visitor owner, BiPredicate<String, Item> isWanted) {
        List<DocumentSummary.Part> parts = offered.stream()
                .sorted(Comparator.comparingInt(Chapter::order))
                .map(chapter -> new DocumentSummary.Part(
                        chapter.key(),
                        chapter.titleKey(),
                        chapter.items(owner).stream()
                                .filter(item -> isWanted.test(chapter.key(), item))
                                .toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
        return new DocumentSummary(owner.name(), clock.instant(), parts);
    }
}
