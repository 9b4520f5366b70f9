package org.waymark.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.programme.Mode;
import org.waymark.programme.Segment;
import org.waymark.programme.SegmentKind;
import org.waymark.programme.SessionClock;

class ClocksNearTest {
    private static final Instant TEN = Instant.parse("2027-03-04T10:00:00Z");
    private static final List<Segment> PARTS = List.of(
            part(SegmentKind.INTRODUCTION, 15),
            part(SegmentKind.EXPERIENCE, 30),
            part(SegmentKind.REFLECTION, 30),
            part(SegmentKind.EVIDENCE, 15));
    private static final UUID GROUP = UUID.randomUUID();
    private static final PersonId ASHA = new PersonId(UUID.randomUUID());
    private static final PersonId BEN = new PersonId(UUID.randomUUID());

    private final SessionClock running =
            SessionClock.started(PARTS.stream().map(Segment::minutes).toList(), TEN);

    @Test
    void without_a_clock_a_person_may_start_one_and_is_shown_no_time() {
        ClockPanel panel = panel(ASHA, member(), TEN);
        assertEquals(ClockStance.NONE, panel.stance());
        assertTrue(panel.face().isEmpty());
        assertTrue(panel.mayStartShared());
        assertFalse(panel.mayMove());
    }

    @Test
    @Meets("S004-40")
    void a_person_alone_goes_by_their_own_clock_and_knows_of_no_group() {
        ClockPanel panel = panel(ASHA, new ClocksNear(Optional.empty(), List.of(own(ASHA))), after(20));
        assertEquals(ClockStance.OWN, panel.stance());
        assertEquals(
                SegmentKind.EXPERIENCE, panel.face().orElseThrow().segment().kind());
        assertFalse(panel.isShared());
        assertFalse(panel.mayStartShared());
        assertTrue(panel.mayMove());
    }

    @Test
    @Meets("S004-40")
    void whoever_leads_moves_the_clock_and_hears_how_many_follow() {
        ClockPanel panel = panel(ASHA, member(shared(ASHA, false)), after(20));
        assertEquals(ClockStance.LEADS, panel.stance());
        assertTrue(panel.mayMove());
        assertEquals(3, panel.followers());
        assertFalse(panel.mayTakeOver());
    }

    @Test
    @Meets("S004-40")
    void a_member_is_offered_the_clock_of_the_group_before_following_it() {
        ClockPanel before = panel(BEN, member(shared(ASHA, false)), after(20));
        assertEquals(ClockStance.NONE, before.stance());
        assertTrue(before.face().isEmpty());
        assertEquals(25, before.offered().orElseThrow().minutesLeft());
        assertFalse(before.mayStartShared());
        ClockPanel following = panel(BEN, member(shared(ASHA, true)), after(20));
        assertEquals(ClockStance.FOLLOWS, following.stance());
        assertEquals(25, following.face().orElseThrow().minutesLeft());
        assertFalse(following.mayMove());
        assertEquals(0, following.followers());
    }

    @Test
    void a_person_with_their_own_clock_still_hears_of_the_group() {
        ClockPanel panel = panel(BEN, member(shared(ASHA, false), own(BEN)), after(20));
        assertEquals(ClockStance.OWN, panel.stance());
        assertTrue(panel.offered().isPresent());
    }

    @Test
    void a_clock_that_finished_long_ago_is_shown_to_nobody() {
        ClocksNear near = member(shared(ASHA, true));
        Instant justOver = after(90).plus(ClockReading.UNATTENDED);
        assertEquals(ClockStance.FOLLOWS, panel(BEN, near, justOver).stance());
        ClockPanel later = panel(BEN, near, justOver.plusMillis(1));
        assertEquals(ClockStance.NONE, later.stance());
        assertTrue(later.mayStartShared());
    }

    @Test
    void a_paused_clock_waits_as_long_as_it_must() {
        ClockReading paused = reading(Optional.empty(), ASHA, running.pause(after(50)), false);
        ClockPanel panel = panel(ASHA, member(paused), after(3 * 24 * 60));
        assertEquals(
                SegmentKind.REFLECTION, panel.face().orElseThrow().segment().kind());
        assertTrue(panel.runsUntil().isEmpty());
    }

    @Test
    void the_tag_stays_while_only_time_passes_and_changes_with_the_part() {
        ClocksNear near = member(shared(ASHA, true));
        assertEquals(
                panel(BEN, near, after(16)).tag(), panel(BEN, near, after(44)).tag());
        assertNotEquals(
                panel(BEN, near, after(14)).tag(), panel(BEN, near, after(16)).tag());
        assertNotEquals(
                panel(BEN, near, after(89)).tag(), panel(BEN, near, after(90)).tag());
        assertNotEquals(
                panel(BEN, near, after(16)).tag(),
                panel(BEN, member(shared(ASHA, false)), after(16)).tag());
        assertNotEquals(
                panel(BEN, near, after(16)).tag(),
                panel(BEN, member(), after(16)).tag());
    }

    @Test
    void the_tag_changes_with_every_version() {
        ClockReading one = shared(ASHA, true);
        ClockReading two = new ClockReading(
                one.id(), one.version() + 1, one.group(), one.ledBy(), one.time(), one.pressedAt(), true, 3);
        assertNotEquals(
                panel(BEN, member(one), after(16)).tag(),
                panel(BEN, member(two), after(16)).tag());
    }

    @Test
    void a_clock_nobody_has_touched_for_two_hours_is_unattended() {
        assertFalse(ClockReading.isUnattended(TEN, after(120)));
        assertTrue(ClockReading.isUnattended(TEN, after(120).plusMillis(1)));
    }

    private ClockPanel panel(PersonId person, ClocksNear near, Instant now) {
        Optional<UUID> group = near.role().map(role -> GROUP);
        return near.panel(visitor(person), new ClockPlace(4, group), PARTS, now, false);
    }

    private static ClocksNear member(ClockReading... clocks) {
        return new ClocksNear(Optional.of(GroupRole.PARTICIPANT), List.of(clocks));
    }

    private ClockReading own(PersonId person) {
        return reading(Optional.empty(), person, running, false);
    }

    private ClockReading shared(PersonId leader, boolean isFollowed) {
        return reading(Optional.of(GROUP), leader, running, isFollowed);
    }

    private static ClockReading reading(Optional<UUID> group, PersonId leader, SessionClock time, boolean isFollowed) {
        return new ClockReading(
                new UUID(7, group.isPresent() ? 1 : 2),
                0,
                group,
                leader,
                time,
                TEN,
                isFollowed,
                group.isPresent() ? 3 : 0);
    }

    private static Segment part(SegmentKind kind, int minutes) {
        return new Segment(kind, kind.key(), minutes, Mode.EITHER, Optional.empty(), new ArrayList<>());
    }

    private static Instant after(long minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    private static Visitor visitor(PersonId person) {
        return new Visitor(
                new OrganisationId(UUID.randomUUID()),
                person,
                "seat22",
                "",
                Set.of(),
                TEN,
                TEN.plusSeconds(7200),
                Set.of(),
                Optional.empty(),
                Optional.of(GROUP),
                "",
                "key");
    }
}
