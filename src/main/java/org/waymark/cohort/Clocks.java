package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.programme.ClockMove;
import org.waymark.programme.Segment;

/**
 * The clocks by which people go through a session: their own, or one that a group shares. Always a help, never a lock.
 *
 * <p>Any member may start the group's clock and leads it then; whoever is staff of the course, mentors or leads may take it
 * over, and so may any member once nobody has touched it for two hours.
 */
@ApplicationScoped
public class Clocks {
    private static final Set<Role> MAY_TAKE_OVER = EnumSet.of(Role.LEAD, Role.MENTOR, Role.STAFF);

    @Inject
    private ClockStore store;

    @Inject
    private GroupStore groups;

    @Inject
    private SessionPlans plans;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** What a person sees beside a session: their own clock, and that of the group of this visit. One statement. */
    public ClockPanel beside(Visitor visitor, int session) {
        ClocksNear near = store.near(visitor.organisation(), visitor.person(), visitor.courseId(), session);
        return panel(visitor, session, visitor.courseId(), near);
    }

    /** The group's clock alone, for one of its members; anyone else is told NOT_FOUND. One statement. */
    public ClockPanel shared(Visitor visitor, int session, UUID group) {
        ClocksNear near = store.near(visitor.organisation(), visitor.person(), Optional.of(group), session);
        if (near.role().isEmpty()) {
            throw noSuchGroup();
        }
        return panel(visitor, session, Optional.of(group), near.sharedOnly());
    }

    /**
     * Starts a clock with the minutes of the plan. No effect when one is there already, so that two who start at once share
     * it. Refuses NOT_FOUND for a session or group that is not theirs. Effects, for a shared one: audit
     * {@code cohort.clock-started}; the person's own clock is put away.
     */
    @Transactional
    public void start(Visitor visitor, ClockPlace place, UUID form) {
        List<Segment> parts = plans.parts(place.session());
        requireMember(visitor, place);
        Instant now = clock.instant();
        Optional<ClockRun> former = open(visitor, place);
        if (former.isPresent() && !ClockReading.isLeftBehind(former.get().time(), now)) {
            return;
        }
        former.ifPresent(run -> putAway(visitor, place, run, form, now));
        String minutes = ClockRun.column(parts.stream().map(Segment::minutes).toList());
        if (store.begin(visitor.organisation(), visitor.person(), place, minutes, form, now)
                && place.group().isPresent()) {
            dropOwn(visitor, place.session());
            audit(visitor, place, "cohort.clock-started");
        }
    }

    /**
     * Pauses, goes on, extends, sets to another part or stops. Refuses NOT_YOURS when somebody else leads, WRONG_STATE when
     * the state does not allow it or the clock is gone. Effects of stopping: a person's own clock is removed; a shared one
     * stays for the record, loses its followers, and is audited as {@code cohort.clock-stopped}.
     *
     * @param value minutes for EXTEND (1..60), number of the part (0 for the first) for MOVE_TO; otherwise of no meaning
     */
    @Transactional
    public void move(Visitor visitor, ClockPlace place, ClockMove move, int value, UUID form) {
        requireMember(visitor, place);
        Optional<ClockRun> open = open(visitor, place);
        if (open.isEmpty() && move == ClockMove.STOP) {
            return;
        }
        ClockRun run = open.orElseThrow(Clocks::gone);
        if (!run.ledBy().equals(visitor.person())) {
            throw new Refusal(Reason.NOT_YOURS, "cohort.refusal.clock-led-by-another");
        }
        if (move == ClockMove.STOP) {
            putAway(visitor, place, run, form, clock.instant());
        } else {
            run.press(move, value, form, clock.instant());
        }
    }

    /**
     * This member leads the group's clock from now on; whoever led it follows. Refuses NOT_YOURS unless they are staff of the
     * course, mentor or lead, or the clock was left alone. Effects: audit {@code cohort.clock-taken-over}.
     */
    @Transactional
    public void takeOver(Visitor visitor, ClockPlace place, UUID form) {
        Optional<GroupRole> role = requireMember(visitor, place);
        ClockRun run = open(visitor, place).orElseThrow(Clocks::gone);
        if (run.ledBy().equals(visitor.person())) {
            return;
        }
        if (!mayTakeOver(visitor, role, run.pressedAt(), clock.instant())) {
            throw new Refusal(Reason.NOT_YOURS, "cohort.refusal.clock-led-by-another");
        }
        store.follow(visitor.organisation(), run.id(), run.ledBy());
        store.unfollow(visitor.organisation(), run.id(), visitor.person());
        run.handTo(visitor.person(), form, clock.instant());
        dropOwn(visitor, place.session());
        audit(visitor, place, "cohort.clock-taken-over");
    }

    /** This member goes by the group's clock; their own is put away. */
    @Transactional
    public void follow(Visitor visitor, ClockPlace place) {
        requireMember(visitor, place);
        ClockRun run = open(visitor, place).orElseThrow(Clocks::gone);
        if (!run.ledBy().equals(visitor.person())) {
            store.follow(visitor.organisation(), run.id(), visitor.person());
            dropOwn(visitor, place.session());
        }
    }

    /** This member goes by the group's clock no longer; it runs on for the others. */
    @Transactional
    public void unfollow(Visitor visitor, ClockPlace place) {
        requireMember(visitor, place);
        open(visitor, place).ifPresent(run -> store.unfollow(visitor.organisation(), run.id(), visitor.person()));
    }

    private ClockPanel panel(Visitor visitor, int session, Optional<UUID> group, ClocksNear near) {
        Instant now = clock.instant();
        return near.panel(
                visitor,
                new ClockPlace(session, near.role().isPresent() ? group : Optional.empty()),
                plans.parts(session),
                now,
                near.shared(now)
                        .map(run -> mayTakeOver(visitor, near.role(), run.pressedAt(), now))
                        .orElse(false));
    }

    private Optional<ClockRun> open(Visitor visitor, ClockPlace place) {
        return store.open(visitor.organisation(), visitor.person(), place);
    }

    private void putAway(Visitor visitor, ClockPlace place, ClockRun run, UUID form, Instant now) {
        if (place.group().isPresent()) {
            run.press(ClockMove.STOP, 0, form, now);
            store.unfollowAll(visitor.organisation(), run.id());
            audit(visitor, place, "cohort.clock-stopped");
        } else {
            store.remove(run);
        }
        store.flush();
    }

    private void dropOwn(Visitor visitor, int session) {
        open(visitor, ClockPlace.own(session)).ifPresent(store::remove);
    }

    private Optional<GroupRole> requireMember(Visitor visitor, ClockPlace place) {
        if (place.group().isEmpty()) {
            return Optional.empty();
        }
        Optional<GroupRole> role =
                groups.role(visitor.organisation(), place.group().get(), visitor.person());
        if (role.isEmpty()) {
            throw noSuchGroup();
        }
        return role;
    }

    private static boolean mayTakeOver(Visitor visitor, Optional<GroupRole> role, Instant pressedAt, Instant now) {
        return role.equals(Optional.of(GroupRole.FACILITATOR))
                || visitor.roles().stream().anyMatch(MAY_TAKE_OVER::contains)
                || ClockReading.isUnattended(pressedAt, now);
    }

    private void audit(Visitor visitor, ClockPlace place, String action) {
        audit.fire(new Audited(
                visitor.organisation(),
                visitor.person(),
                action,
                new RecordRef("group", place.group().orElseThrow()),
                "session=" + place.session()));
    }

    private static Refusal noSuchGroup() {
        return new Refusal(Reason.NOT_FOUND, "cohort.refusal.no-such-group");
    }

    private static Refusal gone() {
        return new Refusal(Reason.WRONG_STATE, "cohort.refusal.clock-gone");
    }
}
