package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** Objectives of a year, worded by both while it is planned. */
@ApplicationScoped
public class AppraisalObjectives {
    static final String KIND = "objective";

    @Inject
    private AppraisalStore store;

    @Inject
    private ObjectiveStore objectives;

    @Inject
    private AppraisalDesk desk;

    @Inject
    private Event<Audited> audit;

    /**
     * A new one. The same form sent twice adds one. Refuses NOT_FOUND, WRONG_STATE unless the year is being planned.
     * Effects: whoever agreed is asked again; audit {@code appraisal.objective-written}.
     */
    @Transactional
    public void add(Visitor by, UUID cycle, ObjectiveWords words, UUID form) {
        AppraisalCycle held = planning(by, cycle);
        objectives.add(held, form, words, Optional.empty(), by.person(), desk.now());
        audit(by, form);
    }

    /**
     * Words it anew. Refuses and effects as {@link #add}; NOT_FOUND also for an objective of another year.
     *
     * @param seen revision that was read
     * @return empty when it was put in; else what the other one wrote meanwhile
     */
    @Transactional
    public Optional<ObjectiveSummary> rewrite(Visitor by, UUID cycle, UUID id, int seen, ObjectiveWords words) {
        planning(by, cycle);
        ObjectiveStore.ObjectiveRow there = one(by, cycle, id);
        if (there.words().equals(words)) {
            return Optional.empty();
        }
        if (!objectives.rewrite(by.organisation(), id, seen, words, by.person(), desk.now())) {
            return Optional.of(ObjectiveSummary.of(there));
        }
        audit(by, id);
        return Optional.empty();
    }

    /** Takes it out of the year before that is agreed. Refuses and effects as {@link #rewrite}. */
    @Transactional
    public void remove(Visitor by, UUID cycle, UUID id) {
        AppraisalCycle held = planning(by, cycle);
        one(by, cycle, id);
        objectives.remove(held, id, by.person(), desk.now());
        audit(by, id);
    }

    /** The year while it is planned; what waits for signatures waits no more. */
    private AppraisalCycle planning(Visitor by, UUID cycle) {
        AppraisalDesk.OpenCycle open = desk.holdCycle(by, cycle);
        AppraisalStage stage = store.stages(by.organisation(), List.of(cycle)).stream()
                .filter(each -> each.kind() == StageKind.PLANNING && each.isOpen())
                .findFirst()
                .orElseThrow(AppraisalCycle::wrong);
        desk.move(by, stage, StageState.Act.WRITE);
        return open.cycle();
    }

    private ObjectiveStore.ObjectiveRow one(Visitor by, UUID cycle, UUID id) {
        return objectives.ofCycle(by.organisation(), cycle).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(AppraisalPeople::unknown);
    }

    private void audit(Visitor by, UUID id) {
        audit.fire(new Audited(
                by.organisation(), by.person(), "appraisal.objective-written", new RecordRef(KIND, id), ""));
    }
}
