package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Tenant;
import org.waymark.sharing.Shareable;
import org.waymark.sharing.SharedThing;

/** Actions that can be shared. */
@ApplicationScoped
class SharedActions implements Shareable {
    @Inject
    private Summaries summaries;

    @Inject
    private ItemStore store;

    @Inject
    private ChangeStore changes;

    @Inject
    private Tenant tenant;

    @Override
    public String kind() {
        return ItemKind.ACTION.key();
    }

    @Override
    public Optional<SharedThing> thing(UUID id) {
        return Optional.ofNullable(things(List.of(id)).get(id));
    }

    @Override
    public Optional<String> words(UUID id, int version) {
        return changes.upTo(tenant.required().value(), id, version).stream()
                .findFirst()
                .filter(PlanChange::isReadable)
                .map(change -> change.words().text());
    }

    @Override
    public Map<UUID, SharedThing> things(Collection<UUID> ids) {
        return summaries.things(store.shareable(ItemKind.ACTION, ids));
    }
}
