package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.waymark.programme.Programme;
import org.waymark.sharing.Shareable;
import org.waymark.web.Texts;

/** Makes the two kinds of text known to those who ask what can be shared. */
@ApplicationScoped
class SharedKinds {
    @Produces
    @Dependent
    Shareable entries(ReflectionStore store, VersionStore versions, Programme programme, Texts texts) {
        return new SharedTexts(ReflectionKind.ENTRY, store, versions, programme, texts);
    }

    @Produces
    @Dependent
    Shareable pieces(ReflectionStore store, VersionStore versions, Programme programme, Texts texts) {
        return new SharedTexts(ReflectionKind.PIECE, store, versions, programme, texts);
    }
}
