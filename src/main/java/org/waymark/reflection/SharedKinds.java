package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.waymark.sharing.Shareable;

/** Makes the two kinds of text known to those who ask what can be shared. */
@ApplicationScoped
class SharedKinds {
    @Produces
    @Dependent
    Shareable entries(ReflectionStore store) {
        return new SharedTexts(ReflectionKind.ENTRY, store);
    }

    @Produces
    @Dependent
    Shareable pieces(ReflectionStore store) {
        return new SharedTexts(ReflectionKind.PIECE, store);
    }
}
