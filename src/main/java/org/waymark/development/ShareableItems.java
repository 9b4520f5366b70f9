package org.waymark.development;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Tenant;
import org.waymark.sharing.Shareable;
import org.waymark.sharing.SharedThing;
import org.waymark.sharing.SharedVersion;

/** Goals or actions as what can be shared. */
class ShareableItems implements Shareable {
    private final ItemKind kind;
    private final ItemStore store;
    private final ChangeStore changes;
    private final Summaries summaries;
    private final Tenant tenant;

    ShareableItems(ItemKind kind, ItemStore store, ChangeStore changes, Summaries summaries, Tenant tenant) {
        this.kind = kind;
        this.store = store;
        this.changes = changes;
        this.summaries = summaries;
        this.tenant = tenant;
    }

    @Override
    public String kind() {
        return kind.key();
    }

    @Override
    public Optional<SharedThing> thing(UUID id) {
        return Optional.ofNullable(things(List.of(id)).get(id));
    }

    @Override
    public Optional<SharedVersion> version(UUID id, int version) {
        return changes.upTo(tenant.required().value(), id, version).stream()
                .findFirst()
                .filter(PlanChange::isReadable)
                .map(PlanChange::words)
                .map(words -> new SharedVersion(words.title(), words.text()));
    }

    @Override
    public Map<UUID, SharedThing> things(Collection<UUID> ids) {
        return summaries.things(store.shareable(kind, ids));
    }
}
