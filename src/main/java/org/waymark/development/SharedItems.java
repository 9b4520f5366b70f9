package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.sharing.Readers;
import org.waymark.sharing.Reading;

/** One version of a goal or an action, for whoever may read it; nothing of the rest of the plan. */
@ApplicationScoped
public class SharedItems {
    @Inject
    private ItemStore store;

    @Inject
    private ChangeStore changes;

    @Inject
    private Summaries summaries;

    @Inject
    private Readers readers;

    @Inject
    private People people;

    /**
     * What the visitor may read of it. Refuses NOT_FOUND for whoever was not given this version, and where there is none.
     * Effect: a reader's look, which the owner sees.
     *
     * @param asked the version that the address names; empty for the one that was given
     */
    @Transactional
    public SharedReading read(Visitor visitor, ItemKind kind, UUID id, OptionalInt asked) {
        PlanItem item = store.there(visitor, id)
                .filter(found -> found.kind() == kind && kind.isShareable())
                .orElseThrow(PlanWork::notThere);
        ItemSummary summary = summaries.of(item);
        PersonId owner = new PersonId(item.personId());
        Reading reading = readers.mayRead(visitor, owner, summary.ref()).orElseThrow(PlanWork::notThere);
        int version = asked.orElse(reading.version().orElse(item.version()));
        List<PlanChange> known = reading.covers(version) ? changes.upTo(item, version) : List.of();
        if (known.isEmpty() || !known.get(0).isReadable()) {
            throw PlanWork.notThere();
        }
        readers.visited(visitor, summary.ref());
        return new SharedReading(
                summary.at(known.get(0)),
                known.stream()
                        .limit(1)
                        .filter(change -> !change.note().isEmpty())
                        .toList(),
                reading,
                Optional.ofNullable(people.byIds(List.of(owner)).get(owner))
                        .map(PersonSummary::name)
                        .orElse(""));
    }
}
