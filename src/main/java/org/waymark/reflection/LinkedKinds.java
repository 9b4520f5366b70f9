package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.waymark.evidence.Linkable;

/** Makes the two kinds of text known to those who ask what can be evidence. */
@ApplicationScoped
class LinkedKinds {
    @PersistenceContext
    private EntityManager entities;

    @Produces
    @Dependent
    Linkable entries() {
        return new LinkedTexts(ReflectionKind.ENTRY, entities);
    }

    @Produces
    @Dependent
    Linkable pieces() {
        return new LinkedTexts(ReflectionKind.PIECE, entities);
    }
}
