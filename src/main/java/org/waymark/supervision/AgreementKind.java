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

/** Agreements as records sees them, and as a guest may be asked to sign one. */
@ApplicationScoped
class AgreementKind implements SignedKind, GuestRoom {
    @Inject
    private AgreementStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private AgreementReading reading;

    @Inject
    private Tenant tenant;

    @Override
    public String kind() {
        return Agreement.KIND;
    }

    @Override
    public String path(RecordRef record) {
        return "/supervision/agreements/" + record.id();
    }

    @Override
    public boolean isPartyNow(PersonId person, RecordRef record) {
        return store.find(tenant.required(), record.id())
                .filter(agreement -> agreement.seatOf(person).isPresent())
                .filter(agreement -> pairs.holds(agreement.relationship()))
                .isPresent();
    }

    @Override
    public Optional<Way> way(Visitor by, UUID thing) {
        return store.find(by.organisation(), thing)
                .filter(agreement -> pairs.holds(agreement.relationship()))
                .flatMap(agreement -> agreement
                        .seatOf(by.person())
                        .map(seat -> new Way(
                                agreement.in(seat.other()),
                                reading.form(agreement).title(),
                                path(agreement.ref()),
                                agreement.relationship())));
    }
}
