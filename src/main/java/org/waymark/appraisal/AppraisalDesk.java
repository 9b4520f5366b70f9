package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.identity.PersonSummary;
import org.waymark.records.Sealing;

/** A year or a meeting of it opened by one of the two: read, or held to be changed. */
@ApplicationScoped
class AppraisalDesk {
    @Inject
    private AppraisalStore store;

    @Inject
    private AppraisalPeople pairs;

    @Inject
    private StageReading reading;

    @Inject
    private Sealing sealing;

    @Inject
    private InstantSource clock;

    /** A meeting with its year, and who opened it. */
    record Open(AppraisalCycle cycle, AppraisalStage stage, ReviewSeat seat) {}

    /** A year, and who opened it. */
    record OpenCycle(AppraisalCycle cycle, ReviewSeat seat) {}

    Instant now() {
        return clock.instant();
    }

    /** To be changed. Refuses NOT_FOUND for whoever is not one of the two while one appraises the other. */
    Open hold(Visitor by, UUID stage) {
        Open open = open(by, stage);
        AppraisalCycle cycle =
                store.lockedCycle(by.organisation(), open.cycle().id()).orElseThrow(AppraisalPeople::unknown);
        AppraisalStage locked = store.lockedStage(by.organisation(), stage).orElseThrow(AppraisalPeople::unknown);
        return new Open(cycle, locked, open.seat());
    }

    /** The same for a year. */
    OpenCycle holdCycle(Visitor by, UUID id) {
        AppraisalCycle cycle = store.cycle(by.organisation(), id).orElseThrow(AppraisalPeople::unknown);
        ReviewSeat seat = pairs.seat(by, cycle, null);
        return new OpenCycle(store.lockedCycle(by.organisation(), id).orElseThrow(AppraisalPeople::unknown), seat);
    }

    Open open(Visitor by, UUID id) {
        AppraisalStage stage = store.stage(by.organisation(), id).orElseThrow(AppraisalPeople::unknown);
        AppraisalCycle cycle = store.cycle(by.organisation(), stage.cycle()).orElseThrow(AppraisalPeople::unknown);
        return new Open(cycle, stage, pairs.seat(by, cycle, stage.ref()));
    }

    StageSummary read(Visitor by, Open open) {
        Map<PersonId, PersonSummary> names = names(open.cycle());
        PersonId other = open.cycle().in(open.seat().other());
        return reading.summary(
                by,
                open,
                new StageReading.Names(
                        names.get(open.cycle().in(open.seat())).name(),
                        names.get(other).name(),
                        pairs.isGuest(other)),
                sealing.state(by, open.stage().ref()),
                now());
    }

    CycleSummary read(Visitor by, OpenCycle open, List<ObjectiveSummary> objectives) {
        AppraisalCycle cycle = open.cycle();
        Map<PersonId, PersonSummary> names = names(cycle);
        PersonId other = cycle.in(open.seat().other());
        List<AppraisalStage> stages = store.stages(by.organisation(), List.of(cycle.id()));
        boolean isBusy = stages.stream().anyMatch(stage -> stage.isOpen() && stage.kind() != StageKind.ONE_TO_ONE);
        return new CycleSummary(
                cycle.id(),
                open.seat(),
                names.get(cycle.in(open.seat())).name(),
                names.get(other).name(),
                pairs.isGuest(other),
                cycle.year(),
                cycle.stage().word(),
                objectives,
                stages.stream().map(AppraisalDesk::line).toList(),
                Arrays.stream(StageKind.values())
                        .filter(cycle.stage()::mayBegin)
                        .filter(kind -> !isBusy || kind == StageKind.ONE_TO_ONE)
                        .map(StageKind::word)
                        .collect(Collectors.toSet()));
    }

    /** Changes where a meeting stands; a text that waited for signatures waits no more. */
    void move(Visitor by, AppraisalStage stage, StageState.Act act) {
        if (stage.move(act)) {
            sealing.withdraw(by, stage.ref());
        }
    }

    static CycleSummary.StageLine line(AppraisalStage stage) {
        return new CycleSummary.StageLine(
                stage.id(), stage.kind().word(), stage.state().word(), stage.begunAt(), stage.sealedAt());
    }

    private Map<PersonId, PersonSummary> names(AppraisalCycle cycle) {
        return pairs.names(List.of(cycle.in(ReviewSeat.REVIEWEE), cycle.in(ReviewSeat.REVIEWER)));
    }
}
