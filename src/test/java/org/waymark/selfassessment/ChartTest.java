package org.waymark.selfassessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Area;
import org.waymark.programme.ContentPack;
import org.waymark.selfassessment.AssessmentStep.Kind;

/** What the picture shows, and the one next step beside it. */
class ChartTest {
    private static final List<Area> AREAS =
            IntStream.rangeClosed(1, 8).mapToObj(Assessors::area).toList();
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    @Test
    void an_area_shows_its_first_and_latest_point_and_the_latest_goal() {
        Chart chart = Chart.of(
                Assessors.FOUR,
                true,
                AREAS,
                List.of(end(3, Assessors.FOUR, 1, 2, MARCH, 1, 3), end(3, Assessors.FOUR, 3, 4, MAY, 3, 3)),
                List.of());
        Chart.Row row = chart.rows().get(2);
        assertEquals(1, row.first().orElseThrow().level());
        assertEquals(3, row.latest().orElseThrow().level());
        assertEquals(Optional.of(4), row.goal());
    }

    @Test
    void a_single_point_is_the_latest_and_an_area_without_any_is_a_gap_and_no_zero() {
        Chart chart =
                Chart.of(Assessors.FOUR, true, AREAS, List.of(end(1, Assessors.FOUR, 2, null, MARCH, 1, 1)), List.of());
        assertEquals(8, chart.rows().size());
        assertTrue(chart.rows().get(0).first().isEmpty());
        assertEquals(2, chart.rows().get(0).latest().orElseThrow().level());
        assertEquals(Chart.Row.empty(AREAS.get(1)), chart.rows().get(1));
    }

    @Test
    void points_of_two_scales_are_never_in_one_picture() {
        List<PointStore.End> ends =
                List.of(end(1, Assessors.FOUR, 4, null, MAY, 1, 1), end(1, Assessors.TWO, 2, null, MARCH, 1, 1));
        Chart present = Chart.of(Assessors.FOUR, true, AREAS, ends, List.of());
        Chart earlier = Chart.of(Assessors.TWO, false, AREAS, ends, List.of());
        assertEquals(4, present.rows().get(0).latest().orElseThrow().level());
        assertTrue(present.rows().get(0).first().isEmpty());
        assertEquals(1, earlier.rows().size());
        assertEquals(2, earlier.rows().get(0).latest().orElseThrow().level());
    }

    @Test
    void steps_lie_at_equal_distances_whatever_their_number() {
        Chart four = Chart.of(Assessors.FOUR, true, AREAS, List.of(), List.of());
        assertEquals(
                List.of("12.50%", "37.50%", "62.50%", "87.50%"),
                IntStream.rangeClosed(1, 4).mapToObj(four::x).toList());
        assertEquals(
                "75.00%",
                Chart.of(Assessors.TWO, true, AREAS, List.of(), List.of()).x(2));
    }

    @Test
    void other_words_are_another_scale_even_under_the_same_version() {
        var ours = ContentPack.read(Optional.empty()).scale();
        var changed = new org.waymark.programme.Scale(
                ours.origin(),
                ours.title(),
                ours.note(),
                List.of(ours.steps().get(1), ours.steps().get(0)));
        assertEquals(ScaleSummary.of(ours), ScaleSummary.of(ours));
        assertNotEquals(ScaleSummary.of(ours).id(), ScaleSummary.of(changed).id());
    }

    @Test
    void the_next_step_is_one_and_goes_from_what_waits_to_what_lies_longest_back() {
        JotSeed seed =
                new JotSeed(UUID.randomUUID(), 4, Optional.of(AREAS.get(0)), "Kept", MARCH, Optional.empty(), false);
        assertEquals(Kind.BEGIN, next(List.of(), List.of()));
        assertEquals(Kind.USE_JOT, next(List.of(), List.of(seed)));
        assertEquals(Kind.NEXT_AREA, next(List.of(end(1, Assessors.FOUR, 1, null, MARCH, 1, 1)), List.of()));
        List<PointStore.End> all = IntStream.rangeClosed(1, 8)
                .mapToObj(area -> end(area, Assessors.FOUR, 1, null, area == 6 ? MARCH : MAY, 1, 1))
                .toList();
        Chart chart = Chart.of(Assessors.FOUR, true, AREAS, all, List.of());
        AssessmentStep again = AssessmentStep.of(chart, List.of(chart), List.of());
        assertEquals(Kind.LOOK_AGAIN, again.kind());
        assertEquals("/self-assessment/6", again.path());
    }

    private static Kind next(List<PointStore.End> ends, List<JotSeed> waiting) {
        Chart chart = Chart.of(Assessors.FOUR, true, AREAS, ends, List.of());
        return AssessmentStep.of(chart, List.of(chart), waiting).kind();
    }

    private static PointStore.End end(
            int area, ScaleSummary scale, int level, Integer goal, LocalDate on, long place, long total) {
        return new PointStore.End(area, scale.id(), UUID.randomUUID(), level, goal, on, place, total);
    }
}
