package org.waymark.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Trouble;
import org.waymark.lti.access.Trouble.Remedy;
import org.waymark.lti.ags.ScoreAnswer;
import org.waymark.web.Texts;

/** What every answer of an LMS means for a score. */
class VerdictTest {
    @Test
    void a_score_that_the_lms_has_already_is_delivered_and_the_page_says_so() {
        Trouble conflict = new Trouble(Remedy.ASK, Reason.UNEXPECTED, 409, "earlier timestamp", Optional.empty());
        Verdict verdict = of(ScoreAnswer.State.SUPERSEDED, conflict);
        assertEquals(Verdict.Kind.DELIVERED, verdict.kind());
        assertEquals("superseded", verdict.reason());
        assertEquals("", verdict.answer());
    }

    @Test
    void what_can_come_right_by_itself_is_tried_again_no_sooner_than_the_lms_asks() {
        Trouble busy = new Trouble(Remedy.RETRY, Reason.BUSY, 429, "slow down", Optional.of(Duration.ofSeconds(90)));
        Verdict verdict = of(ScoreAnswer.State.RETRY, busy);
        assertEquals(Verdict.Kind.LATER, verdict.kind());
        assertEquals(Optional.of(Duration.ofSeconds(90)), verdict.retryAfter());
        assertEquals("slow down", verdict.answer());
    }

    @Test
    void what_somebody_has_to_look_at_is_set_aside_with_the_words_of_the_lms() {
        Trouble gone = new Trouble(Remedy.ASK, Reason.GONE, 404, "no such item", Optional.empty());
        Verdict verdict = of(ScoreAnswer.State.PARKED, gone);
        assertEquals(Verdict.Kind.PARKED, verdict.kind());
        assertEquals("gone", verdict.reason());
        assertEquals("no such item", verdict.answer());
    }

    @Test
    void what_the_lms_will_never_take_or_what_would_erase_a_grade_is_refused() {
        Trouble bad = new Trouble(Remedy.GIVE_UP, Reason.BAD_REQUEST, 400, "not gradable", Optional.empty());
        assertEquals(Verdict.Kind.REFUSED, of(ScoreAnswer.State.REFUSED, bad).kind());
        Verdict withheld = Verdict.of(new ScoreAnswer(ScoreAnswer.State.WITHHELD, Optional.empty(), Optional.empty()));
        assertEquals(Verdict.Kind.REFUSED, withheld.kind());
        assertEquals("withheld", withheld.reason());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_is_put_into_words(Reason reason) {
        assertTrue(new Texts().has("grades.reason." + reason.text().replace('_', '-')), reason.text());
    }

    private static Verdict of(ScoreAnswer.State state, Trouble trouble) {
        return Verdict.of(new ScoreAnswer(state, Optional.of(trouble), Optional.empty()));
    }
}
