package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;

/** Lists of shares with names and addresses, each asked for once. Works inside the transaction of {@link Sharing}. */
@ApplicationScoped
class ShareLists {
    @Inject
    private ListStore store;

    @Inject
    private Shareables shareables;

    @Inject
    private People people;

    @Inject
    private Relationships relationships;

    @Inject
    private Terms terms;

    SharingOverview overview(Visitor visitor, int givenPart, int receivedPart) {
        LocalDate today = terms.today();
        Part given = part(givenPart, from -> store.given(visitor, today, from));
        Part received = part(receivedPart, from -> store.received(visitor, today, from));
        List<RelationshipSummary> around = relationships.around(visitor);
        Set<PersonId> named = new HashSet<>();
        given.rows().forEach(row -> named.add(row.reader()));
        received.rows().forEach(row -> named.add(row.owner()));
        around.forEach(each -> named.add(each.besides(visitor.person())));
        Names names = names(named);
        Set<RecordRef> refs = new HashSet<>();
        given.rows().forEach(row -> refs.add(row.thing()));
        received.rows().forEach(row -> refs.add(row.thing()));
        Map<RecordRef, SharedThing> things = refs.isEmpty() ? Map.of() : shareables.things(refs);
        return new SharingOverview(
                summary(given, visitor, names, things),
                summary(received, visitor, names, things),
                companions(around, visitor, true, names),
                companions(around, visitor, false, names));
    }

    List<ShareSummary> openTo(Visitor visitor) {
        Part found = new Part(store.openTo(visitor, terms.today()), 1);
        Set<PersonId> named = new HashSet<>();
        Set<RecordRef> refs = new HashSet<>();
        found.rows().forEach(row -> {
            named.add(row.owner());
            refs.add(row.thing());
        });
        return summary(found, visitor, names(named), refs.isEmpty() ? Map.of() : shareables.things(refs))
                .shares()
                .stream()
                .filter(share -> share.path().isPresent())
                .toList();
    }

    SharePart earlier(Visitor visitor, int part) {
        Part found = part(part, from -> store.earlier(visitor, terms.today(), from));
        Set<PersonId> named = new HashSet<>();
        found.rows().forEach(row -> named.add(row.reader()));
        return summary(found, visitor, names(named), Map.of());
    }

    /** Rows of a part of a list. */
    private record Part(List<GrantRow> rows, int number) {}

    /** The list may have become shorter since the address was made; then it begins anew. */
    private static Part part(int asked, IntFunction<List<GrantRow>> list) {
        Part part = new Part(list.apply((asked - 1) * SharePart.SIZE), asked);
        return part.rows().isEmpty() && asked > 1 ? new Part(list.apply(0), 1) : part;
    }

    /** Names of the people in a list. */
    private record Names(Map<PersonId, PersonSummary> people) {
        String of(PersonId person) {
            return Optional.ofNullable(people.get(person))
                    .map(PersonSummary::name)
                    .orElse("");
        }
    }

    private Names names(Collection<PersonId> persons) {
        return new Names(persons.isEmpty() ? Map.of() : people.byIds(persons));
    }

    private SharePart summary(Part part, Visitor visitor, Names names, Map<RecordRef, SharedThing> things) {
        long all = part.rows().isEmpty() ? 0 : part.rows().get(0).all();
        int parts = (int) Math.max(1, (all + SharePart.SIZE - 1) / SharePart.SIZE);
        return new SharePart(
                part.rows().stream()
                        .map(row -> summary(row, visitor, names, Optional.ofNullable(things.get(row.thing()))))
                        .toList(),
                part.number(),
                parts,
                all);
    }

    private ShareSummary summary(GrantRow row, Visitor visitor, Names names, Optional<SharedThing> thing) {
        boolean isOwn = row.owner().equals(visitor.person());
        PersonId other = isOwn ? row.reader() : row.owner();
        ShareState state = row.state(terms.today());
        Optional<String> path = thing.filter(there -> there.owner().equals(row.owner()))
                .filter(there -> isOwn || state == ShareState.OPEN)
                .map(there -> isOwn ? there.path() : there.readersPath(row.version()));
        return new ShareSummary(
                row.id(),
                row.thing(),
                isOwn || path.isPresent() ? row.title() : "",
                row.version(),
                path,
                other,
                names.of(other),
                row.as(),
                row.until(),
                row.sharedAt(),
                state,
                row.endedAt(),
                isOwn ? row.looks() : new ShareSummary.Looks(Optional.empty(), 0));
    }

    private static List<SharingOverview.Companion> companions(
            List<RelationshipSummary> around, Visitor visitor, boolean isSupporter, Names names) {
        return around.stream()
                .filter(each -> each.person().equals(visitor.person()) == isSupporter)
                .map(each -> new SharingOverview.Companion(
                        names.of(each.besides(visitor.person())),
                        each.besides(visitor.person()).toString().substring(0, 4),
                        each.kind(),
                        each.since()))
                .toList();
    }
}
