package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.evidence.Links;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotKept;
import org.waymark.programme.JotPutBack;
import org.waymark.programme.JotRemoved;

/** What people keep for their plan, or as an action, in a session; in the transaction that keeps it there. */
@ApplicationScoped
class JotItems {
    @Inject
    private ItemStore store;

    @Inject
    private ChangeStore changes;

    @Inject
    private Links links;

    @Inject
    private InstantSource clock;

    void kept(@Observes JotKept jot) {
        UUID organisation = jot.organisation().value();
        if (jot.home() != JotHome.DEVELOPMENT_PLAN && jot.home() != JotHome.ACTION_LOG) {
            letGo(organisation, jot.jot().id());
            return;
        }
        Optional<PlanItem> there = store.lockAny(organisation, jot.jot().id());
        if (there.isEmpty()) {
            begin(jot);
        } else if (there.get().follow(jot, clock.instant())) {
            store.flush();
            changes.keep(there.get(), Act.JOTTED, "", null);
        }
    }

    void removed(@Observes JotRemoved jot) {
        letGo(jot.organisation().value(), jot.jot().id());
    }

    void putBack(@Observes JotPutBack event) {
        kept(event.jot());
    }

    private void begin(JotKept jot) {
        PlanItem item = new PlanItem(jot);
        if (store.add(item)) {
            changes.keep(item, Act.JOTTED, "", null);
        }
    }

    private void letGo(UUID organisation, UUID jot) {
        store.lockAny(organisation, jot)
                .filter(item -> item.letGo(clock.instant()))
                .ifPresent(item -> {
                    store.flush();
                    changes.empty(item);
                    links.gone(
                            new OrganisationId(organisation),
                            new RecordRef(item.kind().key(), item.id()));
                });
    }
}
