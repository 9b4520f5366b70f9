package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.waymark.evidence.Linkable;
import org.waymark.evidence.LinkableRows;
import org.waymark.evidence.Source;

/** Makes goals and actions known to those who ask what can be evidence. */
@ApplicationScoped
class LinkedKinds {
    /** The mere start of a goal is none. */
    private static final LinkableRows.Table ITEMS = new LinkableRows.Table("plan_item", "text", "state <> 'IDEA'");

    @PersistenceContext
    private EntityManager entities;

    @Produces
    @Dependent
    Linkable goals() {
        return things(ItemKind.GOAL);
    }

    @Produces
    @Dependent
    Linkable actions() {
        return things(ItemKind.ACTION);
    }

    private Linkable things(ItemKind kind) {
        return new LinkableRows(
                ITEMS,
                new LinkableRows.Kind(kind.key(), kind.name(), kind.path(), Source.OTHER, Optional.empty()),
                entities);
    }
}
