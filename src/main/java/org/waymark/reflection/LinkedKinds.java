package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.waymark.evidence.Linkable;
import org.waymark.evidence.LinkableRows;
import org.waymark.evidence.Source;

/** Makes the two kinds of text known to those who ask what can be evidence. */
@ApplicationScoped
class LinkedKinds {
    /** Those of which a version was kept. */
    private static final LinkableRows.Table TEXTS = new LinkableRows.Table("reflection_text", "title", "latest > 0");

    @PersistenceContext
    private EntityManager entities;

    @Produces
    @Dependent
    Linkable entries() {
        return things(ReflectionKind.ENTRY, Optional.of("/reflection"));
    }

    @Produces
    @Dependent
    Linkable pieces() {
        return things(ReflectionKind.PIECE, Optional.empty());
    }

    private Linkable things(ReflectionKind kind, Optional<String> invites) {
        return new LinkableRows(
                TEXTS,
                new LinkableRows.Kind(
                        kind.ref(), kind.name(), "/reflection/" + kind.folder(), Source.REFLECTION, invites),
                entities);
    }
}
