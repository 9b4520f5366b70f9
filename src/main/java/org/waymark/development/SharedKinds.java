package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.waymark.identity.Tenant;
import org.waymark.sharing.Shareable;

/** Makes goals and actions known to those who ask what can be shared. */
@ApplicationScoped
class SharedKinds {
    @Produces
    @Dependent
    Shareable goals(ItemStore store, ChangeStore changes, Summaries summaries, Tenant tenant) {
        return new ShareableItems(ItemKind.GOAL, store, changes, summaries, tenant);
    }

    @Produces
    @Dependent
    Shareable actions(ItemStore store, ChangeStore changes, Summaries summaries, Tenant tenant) {
        return new ShareableItems(ItemKind.ACTION, store, changes, summaries, tenant);
    }
}
