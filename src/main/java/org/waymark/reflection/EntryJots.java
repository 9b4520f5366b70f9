package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.evidence.Links;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotKept;
import org.waymark.programme.JotPutBack;
import org.waymark.programme.JotRemoved;
import org.waymark.programme.Notes;

/**
 * What people kept for their reflection in a session begins an entry, in the transaction that keeps it there. While its
 * owner has written nothing here the entry follows the jot; afterwards it goes its own way.
 */
@ApplicationScoped
class EntryJots {
    @Inject
    private ReflectionStore store;

    @Inject
    private VersionStore versions;

    @Inject
    private Notes notes;

    @Inject
    private Links links;

    @Inject
    private InstantSource clock;

    void kept(@Observes JotKept jot) {
        if (jot.home() != JotHome.CRITICAL_REFLECTION) {
            letGo(jot.organisation(), jot.jot().id());
            return;
        }
        Reflection begun = new Reflection(
                jot.jot().id(),
                jot.person(),
                ReflectionKind.ENTRY,
                ReflectionSource.JOT,
                Optional.of(jot.sessionNumber()),
                jot.area(),
                "",
                0,
                jot.at(),
                jot.at());
        boolean isNew = store.add(jot.organisation(), begun);
        Reflection it = store.lock(jot.organisation(), begun.id()).orElseThrow();
        if (!it.owner().equals(jot.person())) {
            return;
        }
        store.jotted(jot.organisation(), it.id(), jot.sessionNumber(), jot.area());
        if (isNew || isMereJot(jot.organisation(), it)) {
            follow(jot, it, isNew ? jot.at() : clock.instant());
        }
    }

    void removed(@Observes JotRemoved jot) {
        letGo(jot.organisation(), jot.jot().id());
    }

    void putBack(@Observes JotPutBack event) {
        kept(event.jot());
    }

    private void follow(JotKept jot, Reflection it, Instant at) {
        boolean isSame = versions.find(it.id(), it.latest())
                .filter(there -> there.words().equals(jot.text()))
                .isPresent();
        if (!isSame) {
            int number = it.latest() + 1;
            versions.add(
                    jot.organisation(),
                    it.id(),
                    new Version(number, jot.text(), at, true, Optional.empty(), Optional.empty()));
            store.changed(jot.organisation(), it.id(), Titles.of(jot.text()), number, at);
        }
    }

    private void letGo(OrganisationId organisation, UUID jot) {
        store.lock(organisation, jot)
                .filter(it -> it.source() == ReflectionSource.JOT && isMereJot(organisation, it))
                .ifPresent(it -> {
                    versions.forgetJot(organisation, it.id());
                    store.gone(organisation, it.id());
                    links.gone(organisation, it.ref());
                });
    }

    /** Whether its owner has written nothing in it yet. */
    private boolean isMereJot(OrganisationId organisation, Reflection it) {
        boolean isWritten = versions.find(it.id(), it.latest())
                .filter(version -> !version.isJot())
                .isPresent();
        return !isWritten && !notes.isBegun(organisation, it.owner(), ReflectionPlace.NUMBER, it.prompt());
    }
}
