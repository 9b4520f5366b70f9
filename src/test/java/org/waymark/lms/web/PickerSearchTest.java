package org.waymark.lms.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.web.Placement;

class PickerSearchTest {
    private static final List<Placement> LIST = List.of(
            placement("day-1", "Day 1: Foundations", "Four sessions of one day"),
            placement("1", "Session 1: Standards", "Day 1"),
            placement("2", "Session 2: Reflective supervision", "Day 1"),
            placement("11", "Session 11: Assuring good practice", "Day 3. Ethics (values)"),
            placement("12", "Session 12: Influencing", "Day 3"));

    @ParameterizedTest
    @CsvSource({
        "'', day-1 1 2 11 12",
        "session 1, 1",
        "SESSION   1, 1",
        "session 12, 12",
        "12, 12",
        "day 1, day-1 1 2",
        "day 3 session, 11 12",
        "good session, 11",
        "reflect, 2",
        "(values), 11",
        "zebra, ''",
        ".*, ''",
        "\\E, ''",
    })
    void words_are_found_in_any_order_and_numbers_are_meant_whole(String search, String found) {
        PickerSearch looking = new PickerSearch(search);
        List<String> keys =
                LIST.stream().filter(looking::finds).map(Placement::key).toList();
        assertEquals(found, String.join(" ", keys));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "101, 100", "5000, 100"})
    void what_nobody_types_is_cut(int length, int kept) {
        assertEquals(kept, new PickerSearch("x".repeat(length)).written().length());
    }

    private static Placement placement(String key, String title, String hint) {
        return new Placement(key.toLowerCase(Locale.ROOT), title, hint, "/", false);
    }
}
