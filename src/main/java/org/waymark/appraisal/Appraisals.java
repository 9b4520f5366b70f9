package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipSummary;
import org.waymark.web.London;

/**
 * Years of appraisal, for the two of each only and only while one appraises the other. What was signed stays with both.
 * Source: the performance management policy of an academy trust.
 */
@ApplicationScoped
public class Appraisals {
    static final String KIND = "appraisal-cycle";

    @Inject
    private AppraisalStore store;

    @Inject
    private ObjectiveStore objectives;

    @Inject
    private AppraisalPeople pairs;

    @Inject
    private AppraisalDesk desk;

    @Inject
    private Event<Audited> audit;

    /** With whom the visitor has appraisal now, on either side, and where each year stands; their own first. */
    @Transactional
    public List<AppraisalLine> all(Visitor visitor) {
        List<RelationshipSummary> around = pairs.of(visitor);
        Map<UUID, List<AppraisalCycle>> cycles =
                store.of(visitor).stream().collect(Collectors.groupingBy(AppraisalCycle::relationship));
        List<UUID> latest = around.stream()
                .flatMap(each ->
                        cycles.getOrDefault(each.id(), List.of()).stream().limit(1))
                .map(AppraisalCycle::id)
                .toList();
        Map<UUID, List<AppraisalStage>> stages = store.stages(visitor.organisation(), latest).stream()
                .collect(Collectors.groupingBy(AppraisalStage::cycle));
        Map<PersonId, PersonSummary> names = pairs.names(
                around.stream().map(each -> each.besides(visitor.person())).toList());
        return around.stream()
                .map(each -> line(visitor, each, cycles.getOrDefault(each.id(), List.of()), stages, names))
                .sorted(java.util.Comparator.comparing(AppraisalLine::seat))
                .toList();
    }

    private static AppraisalLine line(
            Visitor visitor,
            RelationshipSummary pair,
            List<AppraisalCycle> cycles,
            Map<UUID, List<AppraisalStage>> stages,
            Map<PersonId, PersonSummary> names) {
        PersonId other = pair.besides(visitor.person());
        Optional<AppraisalCycle> cycle = cycles.stream().findFirst();
        return new AppraisalLine(
                pair.id(),
                pair.person().equals(visitor.person()) ? ReviewSeat.REVIEWEE : ReviewSeat.REVIEWER,
                Optional.ofNullable(names.get(other)).map(PersonSummary::name).orElse(""),
                cycle.map(AppraisalCycle::id),
                cycle.map(AppraisalCycle::year),
                cycle.map(each -> each.stage().word()).orElse("none"),
                cycle.flatMap(each -> stages.getOrDefault(each.id(), List.of()).stream()
                                .filter(AppraisalStage::isOpen)
                                .findFirst())
                        .map(AppraisalDesk::line));
    }

    /** A year. Refuses NOT_FOUND. */
    @Transactional
    public CycleSummary cycle(Visitor by, UUID id) {
        AppraisalCycle cycle = store.cycle(by.organisation(), id).orElseThrow(AppraisalPeople::unknown);
        ReviewSeat seat = pairs.seat(by, cycle, null);
        return desk.read(
                by,
                new AppraisalDesk.OpenCycle(cycle, seat),
                objectives.ofCycle(by.organisation(), id).stream()
                        .map(ObjectiveSummary::of)
                        .toList());
    }

    /**
     * What the reviewee can carry over from their last year: only they are told, because it may have been with somebody
     * else. Refuses NOT_FOUND.
     */
    @Transactional
    public List<ObjectiveSummary> carriable(Visitor by, UUID relationship) {
        RelationshipSummary pair = pairs.hold(by, relationship);
        return store.last(by.organisation(), pair.person())
                .filter(last ->
                        pair.person().equals(by.person()) || last.relationship().equals(relationship))
                .map(last -> objectives.ofCycle(by.organisation(), last.id()).stream()
                        .map(ObjectiveSummary::of)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Either of the two begins a year, with its planning; begun twice is begun once. Refuses NOT_FOUND for a relationship
     * that is not theirs or has ended. Effects: audit {@code appraisal.cycle-begun}.
     *
     * @param first month of planning
     * @param isSchoolYear whether it ends after eleven months, in July when it begins in September
     * @param carried objectives of the last year that go on in this one; others than {@link #carriable} are passed over
     * @return id of the year
     */
    @Transactional
    public UUID begin(Visitor by, UUID relationship, Month first, boolean isSchoolYear, Set<UUID> carried) {
        RelationshipSummary pair = pairs.hold(by, relationship);
        Optional<AppraisalCycle> there =
                store.openOf(by.organisation(), relationship).stream().findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        CyclePlan plan = isSchoolYear ? CyclePlan.SCHOOL_YEAR : CyclePlan.startingIn(first);
        AppraisalCycle cycle =
                new AppraisalCycle(UUID.randomUUID(), by, pair, plan.on(London.day(desk.now())), desk.now());
        Map<UUID, ObjectiveSummary> offered = carriable(by, relationship).stream()
                .collect(Collectors.toMap(ObjectiveSummary::id, Function.identity()));
        store.add(cycle);
        store.add(new AppraisalStage(UUID.randomUUID(), by, cycle.id(), StageKind.PLANNING, desk.now()));
        carried.stream()
                .filter(offered::containsKey)
                .map(offered::get)
                .sorted(java.util.Comparator.comparing(ObjectiveSummary::number))
                .forEach(each -> objectives.add(
                        cycle, UUID.randomUUID(), each.words(), Optional.of(each.id()), by.person(), desk.now()));
        audit(by, cycle, "appraisal.cycle-begun", "");
        return cycle.id();
    }

    /**
     * Either of the two begins a meeting of the year. Refuses NOT_FOUND, WRONG_STATE for one that has no place in the year
     * now, or while another but a one-to-one is being written. Effects: audit {@code appraisal.stage-begun}.
     *
     * @param kind as {@link CycleSummary#mayBegin} names it
     * @return id of the meeting
     */
    @Transactional
    public UUID beginStage(Visitor by, UUID id, String kind) {
        AppraisalDesk.OpenCycle open = desk.holdCycle(by, id);
        StageKind wanted = StageKind.of(kind).orElseThrow(AppraisalCycle::wrong);
        open.cycle().begin(wanted);
        Optional<AppraisalStage> there = store.stages(by.organisation(), List.of(id)).stream()
                .filter(stage -> stage.isOpen() && wanted != StageKind.ONE_TO_ONE)
                .filter(stage -> stage.kind() != StageKind.ONE_TO_ONE)
                .findFirst();
        if (there.isPresent()) {
            if (there.get().kind() == wanted) {
                return there.get().id();
            }
            throw AppraisalCycle.wrong();
        }
        AppraisalStage stage = new AppraisalStage(UUID.randomUUID(), by, id, wanted, desk.now());
        store.add(stage);
        audit(by, open.cycle(), "appraisal.stage-begun", "kind=" + wanted.word());
        return stage.id();
    }

    private void audit(Visitor by, AppraisalCycle cycle, String action, String detail) {
        audit.fire(new Audited(cycle.organisation(), by.person(), action, new RecordRef(KIND, cycle.id()), detail));
    }
}
