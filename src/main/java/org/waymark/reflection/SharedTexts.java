package org.waymark.reflection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.sharing.Shareable;
import org.waymark.sharing.SharedThing;

/** Texts of one kind as what can be shared: those of which a version was kept. */
class SharedTexts implements Shareable {
    private final ReflectionKind kind;
    private final ReflectionStore store;

    SharedTexts(ReflectionKind kind, ReflectionStore store) {
        this.kind = kind;
        this.store = store;
    }

    @Override
    public String kind() {
        return kind.ref();
    }

    @Override
    public Optional<SharedThing> thing(UUID id) {
        return store.find(kind, id).filter(it -> it.latest() > 0).map(SharedTexts::thing);
    }

    @Override
    public Map<UUID, SharedThing> things(Collection<UUID> ids) {
        return store.find(kind, ids).stream()
                .filter(it -> it.latest() > 0)
                .collect(Collectors.toMap(Reflection::id, SharedTexts::thing, (one, other) -> one));
    }

    private static SharedThing thing(Reflection it) {
        return new SharedThing(it.owner(), it.title(), it.latest(), it.changedAt(), it.path());
    }
}
