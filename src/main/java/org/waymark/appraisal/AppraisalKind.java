package org.waymark.appraisal;

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

/** Meetings of a year as the room of records sees them, and as a guest may be asked to read and sign one. */
@ApplicationScoped
class AppraisalKind implements SignedKind, GuestRoom {
    @Inject
    private AppraisalStore store;

    @Inject
    private AppraisalPeople pairs;

    @Inject
    private Tenant tenant;

    @Inject
    private Texts texts;

    @Override
    public String kind() {
        return AppraisalStage.KIND;
    }

    @Override
    public String path(RecordRef record) {
        return "/appraisal/stages/" + record.id();
    }

    @Override
    public boolean isPartyNow(PersonId person, RecordRef record) {
        return store.stage(tenant.required(), record.id())
                .flatMap(stage -> store.cycle(tenant.required(), stage.cycle()))
                .filter(cycle -> cycle.seatOf(person).isPresent())
                .filter(cycle -> pairs.holds(cycle.relationship()))
                .isPresent();
    }

    @Override
    public Optional<Way> way(Visitor by, UUID thing) {
        return store.stage(by.organisation(), thing).flatMap(stage -> store.cycle(by.organisation(), stage.cycle())
                .filter(cycle -> pairs.holds(cycle.relationship()))
                .flatMap(cycle -> cycle.seatOf(by.person())
                        .map(seat -> new Way(
                                cycle.in(seat.other()),
                                texts.text("appraisal.kind." + stage.kind().word()),
                                path(stage.ref()),
                                cycle.relationship()))));
    }
}
