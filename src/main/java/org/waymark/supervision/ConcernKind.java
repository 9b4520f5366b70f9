package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.guests.GuestRoom;
import org.waymark.identity.RelationshipSummary;
import org.waymark.web.Texts;

/** Somebody senior who does not use the LMS reads one concern and answers by a link that its author makes. */
@ApplicationScoped
class ConcernKind implements GuestRoom {
    @Inject
    private ConcernStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private Texts texts;

    @Override
    public String kind() {
        return Concerns.KIND;
    }

    @Override
    public Optional<Way> way(Visitor by, UUID thing) {
        return store.one(by, thing)
                .filter(row -> row.author().equals(by.person()))
                .flatMap(row -> pairs.of(by).stream()
                        .filter(pair -> pair.supporter().equals(row.about()))
                        .map(RelationshipSummary::id)
                        .findFirst()
                        .map(relationship -> new Way(
                                row.recipient(),
                                texts.text("supervision.concern.title"),
                                "/supervision/concerns/" + thing,
                                relationship)));
    }
}
