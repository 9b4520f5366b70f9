package org.waymark.programme.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.programme.KeptReason;
import org.waymark.programme.KeptState;
import org.waymark.programme.KeptSummary;
import org.waymark.programme.PromptSummary;

class KeptListPageTest {
    @Test
    void a_text_of_four_hundred_characters_is_shown_whole() {
        assertEquals("🙂".repeat(400), line("🙂".repeat(400)));
        assertEquals("", line(""));
    }

    @Test
    void a_longer_one_is_cut_between_characters_and_says_so() {
        assertEquals("🙂".repeat(400) + " …", line("🙂".repeat(401)));
        assertEquals("x" + "🙂".repeat(399) + " …", line("x" + "🙂".repeat(20_000)));
    }

    private static String line(String text) {
        KeptSummary kept = new KeptSummary(
                UUID.randomUUID(), 4, "p", text, KeptReason.EXPIRED, KeptState.WAITING, Instant.EPOCH, Instant.EPOCH);
        return new KeptListPage.Line(kept, new PromptSummary(4, "", "", "")).beginning();
    }
}
