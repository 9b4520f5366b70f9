package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.EmployerProfile;
import org.waymark.records.Sealing;
import org.waymark.web.London;

/** A disagreement opened by one of the two: read, or held to be changed. */
@ApplicationScoped
class DisagreementDesk {
    @Inject
    private DisagreementStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private AgreedRules rules;

    @Inject
    private Sealing sealing;

    @Inject
    private MeetingClock clock;

    /** A disagreement about to be changed, and by whom. */
    record Open(Disagreement disagreement, Seat seat) {}

    /** Refuses NOT_FOUND for whoever is not one of the two while their relationship lasts. */
    Open hold(Visitor by, UUID id) {
        Seat seat = seat(by, store.find(by.organisation(), id).orElseThrow(DisagreementDesk::unknown));
        return new Open(store.locked(by.organisation(), id).orElseThrow(DisagreementDesk::unknown), seat);
    }

    DisagreementSummary read(Visitor by, UUID id) {
        Disagreement found = store.find(by.organisation(), id).orElseThrow(DisagreementDesk::unknown);
        return read(by, found, seat(by, found));
    }

    DisagreementSummary read(Visitor by, Disagreement found, Seat seat) {
        EmployerProfile profile = rules.of(by.organisation(), found.relationship());
        AgreementPeople.Names names = pairs.names(found, seat);
        List<DisagreementStore.StepRow> steps = store.steps(found);
        LocalDate answerBy = clock.days().after(London.day(found.openedAt()), profile.sharingWorkingDays());
        Optional<byte[]> answer = found.account(seat.other());
        var ofRecord = found.about().flatMap(record -> sealing.state(by, record));
        boolean isOnRecord = ofRecord.filter(each -> each.isSealed()).isPresent();
        return new DisagreementSummary(
                found.id(),
                seat,
                names.own(),
                names.other(),
                found.state().word(),
                found.about().map(record -> record.id()),
                isOnRecord,
                store.opened(found, found.subject()),
                found.account(seat).map(body -> store.opened(found, body)).orElse(""),
                answer.map(body -> store.opened(found, body)).orElse(""),
                answerBy,
                answer.isEmpty() && !clock.today().isAfter(answerBy),
                steps.stream()
                        .map(step -> new DisagreementSummary.Step(
                                step.number(), step.level(), step.who(), step.on(), step.outcome(), step.outcomeOn()))
                        .toList(),
                profile.ladder().stream().skip(steps.size()).toList(),
                found.about().isPresent() && !isOnRecord ? ofRecord : sealing.state(by, found.ref()));
    }

    /** An edit: what waits for signatures, of it or of the record that it is about, waits no more. */
    void write(Visitor by, Disagreement disagreement) {
        if (disagreement.move(DisagreementState.Act.WRITE)) {
            sealing.withdraw(by, disagreement.ref());
        }
    }

    /** Last day on which the second signature is waited for; empty while nothing was put before both. */
    Optional<LocalDate> signBy(Disagreement disagreement) {
        EmployerProfile profile = rules.of(disagreement.organisation(), disagreement.relationship());
        return disagreement.presentedAt().map(at -> clock.days().after(London.day(at), profile.sharingWorkingDays()));
    }

    MeetingClock clock() {
        return clock;
    }

    private Seat seat(Visitor by, Between thing) {
        try {
            return pairs.seat(by, thing);
        } catch (Refusal refusal) {
            throw unknown();
        }
    }

    static Refusal unknown() {
        return new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-disagreement");
    }
}
