package org.waymark.reflection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.programme.Programme;
import org.waymark.sharing.Shareable;
import org.waymark.sharing.SharedThing;
import org.waymark.sharing.SharedVersion;
import org.waymark.web.Texts;

/** Texts of one kind as what can be shared: those of which a version was kept. */
class SharedTexts implements Shareable {
    private static final String CAUTION = "reflection.details.found";

    private final ReflectionKind kind;
    private final ReflectionStore store;
    private final VersionStore versions;
    private final Programme programme;
    private final Texts texts;

    SharedTexts(ReflectionKind kind, ReflectionStore store, VersionStore versions, Programme programme, Texts texts) {
        this.kind = kind;
        this.store = store;
        this.versions = versions;
        this.programme = programme;
        this.texts = texts;
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

    @Override
    public List<String> cautions(UUID id, int version) {
        return versions.find(id, version).map(Version::words).map(programme::personalDetails).orElse(List.of()).stream()
                .map(found -> texts.text(CAUTION, found.words(), found.label(), found.line()))
                .toList();
    }

    @Override
    public Optional<SharedVersion> version(UUID id, int version) {
        return versions.find(id, version).map(Version::words).map(words -> new SharedVersion(Titles.of(words), words));
    }

    @Override
    public boolean hold(UUID id) {
        return store.hold(id);
    }

    private static SharedThing thing(Reflection it) {
        return new SharedThing(it.owner(), it.title(), it.latest(), it.changedAt(), it.path());
    }
}
