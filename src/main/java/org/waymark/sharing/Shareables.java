package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;

/** Whatever the rooms let be shared, by kind. */
@ApplicationScoped
class Shareables {
    @Inject
    @Any
    private Instance<Shareable> all;

    /** A thing of this person's own. Refuses NOT_FOUND for anything else, whether it exists or not. */
    SharedThing own(PersonId owner, RecordRef ref) {
        return of(ref.kind())
                .flatMap(shareable -> shareable.thing(ref.id()))
                .filter(thing -> thing.owner().equals(owner))
                .orElseThrow(Shareables::noSuchThing);
    }

    /** What its owner should think about before anybody else reads this version. */
    List<String> cautions(RecordRef ref, int version) {
        return of(ref.kind())
                .map(shareable -> shareable.cautions(ref.id(), version))
                .orElse(List.of());
    }

    /** Whatever there is under this name, whoever owns it; {@link Readers} decides who may know. */
    Optional<SharedThing> any(RecordRef ref) {
        return of(ref.kind()).flatMap(shareable -> shareable.thing(ref.id()));
    }

    /** One version of a thing; without a word where there is none. */
    SharedVersion version(RecordRef ref, int version) {
        return of(ref.kind())
                .flatMap(shareable -> shareable.version(ref.id(), version))
                .orElse(SharedVersion.NONE);
    }

    /** Refuses NOT_FOUND for what is not there; the rest stays until this transaction ends. */
    void hold(RecordRef ref) {
        if (of(ref.kind()).filter(shareable -> shareable.hold(ref.id())).isEmpty()) {
            throw noSuchThing();
        }
    }

    /** Those of these that are there; asked once for each kind. */
    Map<RecordRef, SharedThing> things(Collection<RecordRef> refs) {
        Map<String, Set<UUID>> byKind = new HashMap<>();
        refs.forEach(ref ->
                byKind.computeIfAbsent(ref.kind(), kind -> new HashSet<>()).add(ref.id()));
        Map<RecordRef, SharedThing> things = new HashMap<>();
        byKind.forEach((kind, ids) -> of(kind).ifPresent(shareable ->
                shareable.things(ids).forEach((id, thing) -> things.put(new RecordRef(kind, id), thing))));
        return things;
    }

    private static Refusal noSuchThing() {
        return new Refusal(Reason.NOT_FOUND, "sharing.refusal.no-such-thing");
    }

    private Optional<Shareable> of(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }
}
