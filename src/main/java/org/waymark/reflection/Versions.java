package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.sharing.Readers;
import org.waymark.sharing.Reading;

/** What texts said. The owner reads every version and compares them; a reader the one that was opened to them. */
@ApplicationScoped
public class Versions {
    /** Versions on one page of the list. */
    static final int PAGE = 50;

    @Inject
    private ReflectionStore store;

    @Inject
    private VersionStore versions;

    @Inject
    private Sittings sittings;

    @Inject
    private Readers readers;

    @Inject
    private People people;

    /**
     * One version, as {@link Readers} allows it. Refuses NOT_FOUND where it does not, as for a text that does not exist.
     * Effect for a reader: the owner sees that they looked.
     *
     * @param number empty for the latest that this visitor may read
     */
    @Transactional
    public ReadSummary read(Visitor visitor, ReflectionKind kind, UUID id, OptionalInt number) {
        Reflection it = store.find(kind, id).orElseThrow(Reflections::notFound);
        Reading reading = readers.mayRead(visitor, it.owner(), it.ref()).orElseThrow(Reflections::notFound);
        int wanted = number.orElse(reading.version().orElse(it.latest()));
        Version version = Optional.of(wanted)
                .filter(reading::covers)
                .flatMap(allowed -> versions.find(id, allowed))
                .orElseThrow(Reflections::notFound);
        if (!reading.isOwner()) {
            readers.visited(visitor, it.ref());
        }
        return new ReadSummary(it, version, reading, reading.isOwner() ? "" : name(it.owner()));
    }

    /**
     * All versions. Ends the sitting before. Refuses NOT_FOUND for another person's.
     *
     * @param from how many of the latest to pass over, 0 or more
     */
    @Transactional
    public VersionsSummary all(Visitor visitor, ReflectionKind kind, UUID id, int from) {
        Reflection it = sittings.end(visitor, own(visitor, kind, id));
        List<Version> found = versions.beginnings(id, from, PAGE + 1);
        return new VersionsSummary(it, found.stream().limit(PAGE).toList(), found.size() > PAGE ? from + PAGE : 0);
    }

    /** What changed between two versions, whichever way round they are named. Refuses NOT_FOUND as above. */
    @Transactional
    public ComparisonSummary compare(Visitor visitor, ReflectionKind kind, UUID id, int one, int other) {
        Reflection it = own(visitor, kind, id);
        Version before = versions.find(id, Math.min(one, other)).orElseThrow(Reflections::notFound);
        Version after = versions.find(id, Math.max(one, other)).orElseThrow(Reflections::notFound);
        return new ComparisonSummary(it, before, after, Comparison.of(before.words(), after.words()));
    }

    private Reflection own(Visitor visitor, ReflectionKind kind, UUID id) {
        return store.find(kind, id)
                .filter(it -> it.owner().equals(visitor.person()))
                .orElseThrow(Reflections::notFound);
    }

    private String name(PersonId person) {
        Map<PersonId, PersonSummary> names = people.byIds(List.of(person));
        return Optional.ofNullable(names.get(person)).map(PersonSummary::name).orElse("");
    }
}
