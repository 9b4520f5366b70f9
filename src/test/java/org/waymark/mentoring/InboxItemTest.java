package org.waymark.mentoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.mentoring.DeskStore.Place;
import org.waymark.mentoring.InboxItem.State;
import org.waymark.sharing.ShareState;
import org.waymark.sharing.ShareSummary;

class InboxItemTest {
    private static final Instant SHARED = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant BEFORE = SHARED.minusSeconds(60);
    private static final Instant AFTER = SHARED.plusSeconds(60);

    @Test
    void what_was_shared_since_the_last_look_is_new_even_if_it_was_done() {
        assertEquals(State.NEW, item(Place.UNSEEN).state());
        assertEquals(State.NEW, item(new Place(BEFORE, BEFORE, 0)).state());
        assertTrue(item(new Place(BEFORE, null, 0)).isShared());
    }

    @Test
    void an_answer_makes_it_new_again() {
        InboxItem answered = item(new Place(AFTER, AFTER, 2));
        assertEquals(State.NEW, answered.state());
        assertFalse(answered.isShared());
        assertEquals(2, answered.replies());
    }

    @Test
    void what_was_looked_at_is_in_process_until_its_reader_is_done() {
        assertEquals(State.IN_PROCESS, item(new Place(AFTER, null, 0)).state());
        assertEquals(State.DONE, item(new Place(AFTER, AFTER, 0)).state());
    }

    private static InboxItem item(Place place) {
        return InboxItem.of(
                new ShareSummary(
                        UUID.randomUUID(),
                        new RecordRef("goal", UUID.randomUUID()),
                        "Title",
                        1,
                        Optional.empty(),
                        new PersonId(UUID.randomUUID()),
                        "",
                        Optional.empty(),
                        LocalDate.EPOCH,
                        SHARED,
                        ShareState.OPEN,
                        Optional.empty(),
                        new ShareSummary.Looks(Optional.empty(), 0)),
                place);
    }
}
