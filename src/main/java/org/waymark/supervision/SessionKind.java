package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.guests.GuestRoom;
import org.waymark.identity.Tenant;
import org.waymark.records.SignedKind;
import org.waymark.web.Texts;

/** Records of meetings as the room of records sees them, and as a guest may be asked to read and sign one. */
@ApplicationScoped
class SessionKind implements SignedKind, GuestRoom {
    @Inject
    private SessionStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private Tenant tenant;

    @Inject
    private Texts texts;

    @Override
    public String kind() {
        return SessionRecord.KIND;
    }

    @Override
    public String path(RecordRef record) {
        return "/supervision/records/" + record.id();
    }

    @Override
    public boolean isPartyNow(PersonId person, RecordRef record) {
        return store.find(tenant.required(), record.id())
                .filter(found -> found.seatOf(person).isPresent())
                .filter(found -> pairs.holds(found.relationship()))
                .isPresent();
    }

    @Override
    public Optional<Way> way(Visitor by, UUID thing) {
        return store.head(by.organisation(), thing)
                .filter(head -> pairs.holds(head.relationship()))
                .flatMap(head -> head.seatOf(by.person())
                        .map(seat -> new Way(
                                head.in(seat.other()),
                                texts.text(
                                        "supervision.record.signed-title",
                                        texts.date(head.when().on())),
                                path(head.ref()),
                                head.relationship())));
    }
}
