package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.programme.NoteSummary;
import org.waymark.sharing.Readers;
import org.waymark.sharing.Readership;

/** A development plan as its owner reads it. Nobody else reads anything here; see {@link SharedItems}. */
@ApplicationScoped
public class Plan {
    /** Actions on one page of the log. */
    static final int PAGE = 50;
    /** Actions on the page of the plan. */
    private static final int NEAREST = 5;

    @Inject
    private ItemStore store;

    @Inject
    private ChangeStore changes;

    @Inject
    private Summaries summaries;

    @Inject
    private PlanDrafts drafts;

    @Inject
    private Readers readers;

    /** The whole plan, and one next step. */
    @Transactional
    public PlanSummary overview(Visitor visitor) {
        List<ItemSummary> items = summaries.all(store.plan(visitor));
        List<ItemSummary> actions = summaries.all(store.actions(visitor, ActionFilter.open(), NEAREST));
        return new PlanSummary(
                items,
                actions,
                summaries.supportKinds(),
                PlanStep.of(items, actions, summaries.today()),
                summaries.today());
    }

    /** The action log: some of the actions, those with the nearest day first. */
    @Transactional
    public ActionsSummary actions(Visitor visitor, ActionFilter filter) {
        List<ItemSummary> found = summaries.all(store.actions(visitor, filter, PAGE + 1));
        return new ActionsSummary(
                filter,
                found.stream().limit(PAGE).toList(),
                found.size() > PAGE ? filter.from() + PAGE : 0,
                summaries.today());
    }

    /** Where something of the visitor's own is worked on. Refuses NOT_FOUND for anything else. */
    @Transactional
    public String path(Visitor visitor, UUID id) {
        return summaries
                .of(store.find(visitor, id).orElseThrow(PlanWork::notThere))
                .path();
    }

    /** Something of the visitor's own to work on. Refuses NOT_FOUND for anything else, and where it is of another kind. */
    @Transactional
    public ItemReading item(Visitor visitor, ItemKind kind, UUID id) {
        return find(visitor, kind, id).orElseThrow(PlanWork::notThere);
    }

    /** The same; empty for anything else, which may be somebody else's and shared. */
    @Transactional
    public Optional<ItemReading> find(Visitor visitor, ItemKind kind, UUID id) {
        return store.find(visitor, id).filter(item -> item.kind() == kind).map(item -> reading(visitor, item));
    }

    private ItemReading reading(Visitor visitor, PlanItem item) {
        UUID id = item.id();
        ItemKind kind = item.kind();
        ItemSummary summary = summaries.of(item);
        Map<String, NoteSummary> written = drafts.all(visitor);
        return new ItemReading(
                kind,
                Optional.of(summary),
                changes.all(item),
                kind == ItemKind.GOAL ? summaries.all(store.of(visitor, id)) : List.of(),
                goals(visitor, kind),
                PlanDrafts.of(
                        written, DevelopmentPlace.edit(id), summary.words().text()),
                PlanDrafts.of(written, DevelopmentPlace.review(id), ""),
                PlanDrafts.of(written, DevelopmentPlace.end(id), ""),
                readers.readership(visitor, summary.ref()),
                summaries.supportKinds(),
                summaries.today(),
                drafts.rescue(visitor));
    }

    /** Something new of one kind, as far as it is written. */
    @Transactional
    public ItemReading beginning(Visitor visitor, ItemKind kind) {
        String prompt = DevelopmentPlace.beginning(kind);
        NoteSummary none = PlanDrafts.of(Map.of(), prompt, "");
        return new ItemReading(
                kind,
                Optional.empty(),
                List.of(),
                List.of(),
                goals(visitor, kind),
                PlanDrafts.of(drafts.all(visitor), prompt, ""),
                none,
                none,
                new Readership(visitor.person(), new RecordRef(kind.key(), new UUID(0, 0)), List.of()),
                summaries.supportKinds(),
                summaries.today(),
                drafts.rescue(visitor));
    }

    private List<ItemSummary> goals(Visitor visitor, ItemKind kind) {
        return kind.hasGoal()
                ? summaries.all(store.plan(visitor)).stream()
                        .filter(item -> item.kind() == ItemKind.GOAL && item.state() != ItemState.IDEA)
                        .toList()
                : List.of();
    }
}
