package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.waymark.evidence.Linkable;

/** Makes goals and actions known to those who ask what can be evidence. */
@ApplicationScoped
class LinkedKinds {
    @PersistenceContext
    private EntityManager entities;

    @Produces
    @Dependent
    Linkable goals() {
        return new LinkedItems(ItemKind.GOAL, entities);
    }

    @Produces
    @Dependent
    Linkable actions() {
        return new LinkedItems(ItemKind.ACTION, entities);
    }
}
