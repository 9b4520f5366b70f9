package org.waymark.selfassessment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** A point stands for good; only on its own day a slip of the pen is put right. */
class AssessmentPointTest {
    @Test
    @Meets("S004-12")
    void a_point_says_what_was_written() {
        AssessmentPoint point = Assessors.point(2, "Because");
        assertEquals(Assessors.words(2, "Because"), point.words());
        assertEquals(1, point.version());
    }

    @Test
    void a_point_needs_a_step_of_the_scale_a_reason_and_a_day_that_has_come() {
        refused(Reason.INVALID, () -> Assessors.point(0, "Because"));
        refused(Reason.INVALID, () -> Assessors.point(5, "Because"));
        refused(Reason.INVALID, () -> Assessors.point(1, " \n"));
        refused(Reason.INVALID, () -> Assessors.point(1, "a".repeat(20_001)));
        assertDoesNotThrow(() -> Assessors.point(1, "🙂".repeat(20_000)));
        refused(Reason.INVALID, () -> on(Assessors.TODAY.plusDays(1)));
        refused(Reason.INVALID, () -> on(LocalDate.of(1999, 12, 31)));
        assertEquals(
                Assessors.TODAY.minusDays(200),
                on(Assessors.TODAY.minusDays(200)).words().on());
    }

    @Test
    void a_goal_is_a_step_of_the_same_scale_or_none() {
        PointWords beyond = new PointWords(1, 5, "Because", Assessors.TODAY);
        refused(Reason.INVALID, () -> made(beyond));
        assertEquals(
                4,
                made(new PointWords(1, 4, "Because", Assessors.TODAY)).words().goal());
    }

    @Test
    void a_form_sent_twice_makes_one_point_an_area() {
        Visitor owner = Assessors.somebody();
        UUID form = UUID.randomUUID();
        PointWords words = Assessors.words(1, "Because");
        AssessmentPoint once = new AssessmentPoint(owner, form, 3, Assessors.FOUR, words, Assessors.MORNING);
        assertEquals(once, new AssessmentPoint(owner, form, 3, Assessors.FOUR, words, Assessors.MORNING));
        assertNotEquals(once, new AssessmentPoint(owner, form, 4, Assessors.FOUR, words, Assessors.MORNING));
    }

    @Test
    void a_slip_is_put_right_until_midnight_in_london_and_never_after() {
        AssessmentPoint point = Assessors.point(2, "Becuase");
        point.correct(Assessors.words(2, "Because"), Assessors.FOUR, 1, Assessors.MORNING.plus(Duration.ofHours(14)));
        assertEquals("Because", point.words().reason());
        refused(
                Reason.WRONG_STATE,
                () -> point.correct(
                        Assessors.words(4, "Otherwise"),
                        Assessors.FOUR,
                        1,
                        Assessors.MORNING.plus(Duration.ofHours(15))));
        assertEquals("Because", point.words().reason());
    }

    @Test
    void a_correction_of_something_else_than_was_shown_is_refused() {
        AssessmentPoint point = Assessors.point(2, "Becuase");
        refused(Reason.STALE, () -> point.correct(Assessors.words(2, "Because"), Assessors.FOUR, 0, Assessors.MORNING));
        assertEquals("Becuase", point.words().reason());
    }

    private static AssessmentPoint on(LocalDate day) {
        return made(new PointWords(1, null, "Because", day));
    }

    private static AssessmentPoint made(PointWords words) {
        return new AssessmentPoint(
                Assessors.somebody(), UUID.randomUUID(), 3, Assessors.FOUR, words, Assessors.MORNING);
    }

    private static void refused(Reason reason, org.junit.jupiter.api.function.Executable what) {
        assertEquals(reason, assertThrows(Refusal.class, what).reason());
    }
}
