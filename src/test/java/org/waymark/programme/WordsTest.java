package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void control_characters_are_taken_out_and_lines_and_tabs_stay() {
        assertEquals("a\n\tbc", Words.clean("a\n\t\u0007b\u001b\u0085c\u007f"));
    }

    @Test
    void every_script_direction_mark_and_emoji_stays() {
        String written = "مرحبا \u200f\u202bشكرا\u202c 👩\u200d👧 日本 é";
        assertEquals(written, Words.clean(written));
    }

    @Test
    void an_emoji_counts_as_one() {
        assertTrue(Words.isWithin("😀".repeat(20_000), 20_000));
        assertFalse(Words.isWithin("😀".repeat(20_000) + "x", 20_000));
    }

    @Test
    void a_note_that_comes_back_as_shown_is_untouched_and_a_changed_one_is_not() {
        NoteText shown = new NoteText("p", "text", 3, Words.mark("text"));
        assertTrue(shown.isUntouched());
        assertFalse(new NoteText("p", "text.", 3, Words.mark("text")).isUntouched());
        assertFalse(new NoteText("p", "", 3, "").isUntouched());
        assertNotEquals(Words.mark(""), Words.mark(" "));
    }
}
