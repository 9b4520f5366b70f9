package org.waymark.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.programme.Segment;

/**
 * The clocks that concern one person in one session: their own, and the one of their group.
 *
 * @param role what the person is in the group; empty when they do not belong to it
 */
record ClocksNear(Optional<GroupRole> role, List<ClockReading> clocks) {
    Optional<ClockReading> own(Instant now) {
        return clocks.stream()
                .filter(clock -> !clock.isShared() && !clock.isLeftBehind(now))
                .findFirst();
    }

    Optional<ClockReading> shared(Instant now) {
        return clocks.stream()
                .filter(clock -> clock.isShared() && !clock.isLeftBehind(now))
                .findFirst();
    }

    /** The same without the person's own clock. */
    ClocksNear sharedOnly() {
        return new ClocksNear(
                role, clocks.stream().filter(ClockReading::isShared).toList());
    }

    /** How this person stands to them. Leading comes first, then following, then their own. */
    ClockStance stance(PersonId person, Instant now) {
        Optional<ClockReading> shared = shared(now);
        if (shared.isPresent() && shared.get().ledBy().equals(person)) {
            return ClockStance.LEADS;
        }
        if (shared.isPresent() && shared.get().isFollowed()) {
            return ClockStance.FOLLOWS;
        }
        return own(now).isPresent() ? ClockStance.OWN : ClockStance.NONE;
    }

    ClockPanel panel(Visitor visitor, ClockPlace place, List<Segment> parts, Instant now, boolean mayTakeOver) {
        ClockStance stance = stance(visitor.person(), now);
        boolean isByShared = stance == ClockStance.LEADS || stance == ClockStance.FOLLOWS;
        Optional<ClockFace> shared = shared(now).map(clock -> ClockFace.of(clock.time(), parts, now));
        Optional<ClockFace> own = own(now).map(clock -> ClockFace.of(clock.time(), parts, now));
        Optional<ClockFace> shown = isByShared ? shared : own;
        Optional<ClockFace> offered = isByShared ? Optional.empty() : shared;
        long followers = stance == ClockStance.LEADS
                ? shared(now).map(ClockReading::followers).orElse(0L)
                : 0;
        String tag = String.join("-", stance.key(), versions(now), tag(shown), tag(offered), "" + followers);
        return new ClockPanel(
                place.session(),
                place.group(),
                stance,
                shown,
                offered,
                followers,
                mayTakeOver && stance != ClockStance.LEADS,
                now,
                tag);
    }

    private String versions(Instant now) {
        return clocks.stream()
                .filter(clock -> !clock.isLeftBehind(now))
                .map(clock -> clock.id().toString().substring(0, 8) + "." + clock.version())
                .sorted()
                .collect(Collectors.joining("-"));
    }

    private static String tag(Optional<ClockFace> face) {
        return face.map(shown -> shown.stateKey() + shown.part()).orElse("");
    }
}
