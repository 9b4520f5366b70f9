package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.Visitor;

class PlacementsTest {
    /** A room that offers pages, or none. */
    private record Room(int order, String... pages) implements Destination {
        @Override
        public String key() {
            return "room-" + order;
        }

        @Override
        public String titleKey() {
            return key();
        }

        @Override
        public String path() {
            return "/" + key();
        }

        @Override
        public boolean isFor(Visitor visitor) {
            return false;
        }

        @Override
        public List<Placement> placements() {
            return Stream.of(pages)
                    .map(page -> new Placement(page, page, "", "/" + page, false))
                    .toList();
        }
    }

    @Test
    void every_page_of_every_room_is_there_in_the_order_of_the_rooms_whoever_may_see_their_navigation() {
        List<Placement> all = Placements.of(List.of(new Room(30, "plan"), new Room(900), new Room(10, "b", "a")));
        assertEquals(List.of("b", "a", "plan"), all.stream().map(Placement::key).toList());
        assertEquals("/plan", new Placements(all).of("plan").orElseThrow().path());
        assertTrue(new Placements(all).of("nowhere").isEmpty());
    }

    @Test
    void two_rooms_cannot_place_a_page_under_one_key() {
        List<Room> rooms = List.of(new Room(1, "plan"), new Room(2, "plan"));
        assertThrows(IllegalStateException.class, () -> Placements.of(rooms));
    }
}
