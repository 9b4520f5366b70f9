package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.identity.Tenant;
import org.waymark.records.SignedKind;

/** Disagreements as the room of records sees them. */
@ApplicationScoped
class DisagreementKind implements SignedKind {
    @Inject
    private DisagreementStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private Tenant tenant;

    @Override
    public String kind() {
        return Disagreement.KIND;
    }

    @Override
    public String path(RecordRef record) {
        return "/supervision/disagreements/" + record.id();
    }

    @Override
    public boolean isPartyNow(PersonId person, RecordRef record) {
        return store.find(tenant.required(), record.id())
                .filter(found -> found.seatOf(person).isPresent())
                .filter(found -> pairs.holds(found.relationship()))
                .isPresent();
    }
}
