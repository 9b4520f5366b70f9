package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Meets;
import org.waymark.Refusal;

class SessionPartTest {
    @ParameterizedTest
    @EnumSource(Part.class)
    void a_part_done_twice_is_done_once_at_the_first_moment(Part which) {
        SessionPart part = part(which);
        assertTrue(part.complete(Learners.MORNING));
        assertFalse(part.complete(Learners.MORNING.plusSeconds(60)));
        assertEquals(Optional.of(Learners.MORNING), part.summary().doneAt());
        assertTrue(part.reopen(Learners.MORNING));
        assertFalse(part.reopen(Learners.MORNING));
        assertFalse(part.isDone());
    }

    @Test
    @Meets("S004-61")
    void evidence_is_never_done_in_a_group() {
        SessionPart evidence = part(Part.EVIDENCE);
        assertThrows(Refusal.class, () -> evidence.arrange(Company.GROUP, Place.ROOM, Learners.MORNING));
        assertEquals(Optional.empty(), evidence.summary().company());
        evidence.arrange(Company.ALONE, Place.ROOM, Learners.MORNING);
    }

    @Test
    @Meets({"S004-40", "S004-41"})
    void a_segment_is_done_alone_or_in_a_group_online_or_in_the_room_as_chosen() {
        SessionPart part = part(Part.REFLECTION);
        part.arrange(Company.GROUP, Place.ONLINE, Learners.MORNING);
        assertEquals(Optional.of(Company.GROUP), part.summary().company());
        part.arrange(null, Place.ROOM, Learners.MORNING);
        assertEquals(Optional.empty(), part.summary().company());
        assertEquals(Optional.of(Place.ROOM), part.summary().place());
    }

    @Test
    void parts_without_minutes_are_not_arranged() {
        assertThrows(Refusal.class, () -> part(Part.PREPARATION).arrange(Company.ALONE, Place.ROOM, Learners.MORNING));
        assertThrows(Refusal.class, () -> part(Part.FOLLOW_UP).arrange(Company.ALONE, Place.ROOM, Learners.MORNING));
    }

    @Test
    @Meets("S004-54")
    void exactly_the_items_ticked_last_are_ticked() {
        SessionPart part = part(Part.PREPARATION);
        part.tick(List.of("s04-prepare-read", "s04-prepare-consider"), Learners.MORNING);
        part.tick(List.of("s04-prepare-consider"), Learners.MORNING);
        assertFalse(part.summary().isTicked("s04-prepare-read"));
        assertTrue(part.summary().isTicked("s04-prepare-consider"));
    }

    @Test
    void a_segment_has_nothing_to_tick() {
        SessionPart part = part(Part.EXPERIENCE);
        assertThrows(Refusal.class, () -> part.tick(List.of("a"), Learners.MORNING));
    }

    private static SessionPart part(Part which) {
        return new SessionPart(Learners.supervisor(), 4, which, Learners.MORNING);
    }
}
