package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Reads the content when the application starts, so that a broken pack stops the start and not somebody's session. */
@ApplicationScoped
class ContentAtStart {
    private static final Logger LOG = System.getLogger(ContentAtStart.class.getName());

    /** Not proxied: the pack is final and never changes. */
    @Produces
    @Singleton
    ContentPack pack(ProgrammeSettings settings) {
        return ContentPack.read(settings.content());
    }

    void read(@Observes @Initialized(ApplicationScoped.class) Object started, ContentPack pack) {
        LOG.log(
                Level.INFO,
                "Content read: {0} sessions, {1} links",
                pack.sessions().size(),
                pack.links().size());
    }
}
