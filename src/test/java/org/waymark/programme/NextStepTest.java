package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;

/** One next step for every state of a year. */
class NextStepTest {
    private static final ContentPack CONTENT = ContentPack.read(Optional.empty());
    private static final Instant NOW = Learners.MORNING;
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    private final List<Trace> traces = new ArrayList<>();

    @Test
    @Meets("S004-48")
    void a_new_person_is_sent_to_the_session_recommended_to_everyone() {
        assertEquals(NextStep.Kind.START, next().kind());
        assertEquals("/programme/1", next().path());
    }

    @Test
    void a_session_under_way_is_carried_on_at_its_first_open_part() {
        done(4, NOW.minusSeconds(60), Part.INTRODUCTION, Part.EXPERIENCE, Part.REFLECTION);
        assertEquals(NextStep.Kind.CARRY_ON, next().kind());
        assertEquals("/programme/4#evidence", next().path());
    }

    @Test
    void of_two_sessions_under_way_the_last_touched_is_carried_on() {
        done(4, NOW.minusSeconds(60), Part.INTRODUCTION);
        notes(9, NOW.minusSeconds(30));
        assertEquals("/programme/9#introduction", next().path());
    }

    @Test
    void a_follow_up_that_is_due_goes_before_a_session_left_yesterday() {
        done(4, NOW.minus(NextStep.STILL_IN_MIND), Part.INTRODUCTION);
        task(2, TODAY);
        assertEquals(NextStep.Kind.FOLLOW_UP_DUE, next().kind());
    }

    @Test
    void a_session_touched_today_goes_before_a_follow_up_that_is_due() {
        done(4, NOW.minus(NextStep.STILL_IN_MIND).plusSeconds(1), Part.INTRODUCTION);
        task(2, TODAY);
        assertEquals(NextStep.Kind.CARRY_ON, next().kind());
    }

    @Test
    void a_follow_up_of_tomorrow_waits() {
        task(2, TODAY.plusDays(1));
        assertEquals(NextStep.Kind.START, next().kind());
    }

    @Test
    void after_a_whole_session_the_next_in_order_is_proposed() {
        whole(1);
        whole(3);
        assertEquals(NextStep.Kind.NEXT_SESSION, next().kind());
        assertEquals("/programme/2", next().path());
    }

    @Test
    void when_all_sessions_are_done_follow_ups_are_left_and_then_nothing() {
        for (int number = 1; number <= 12; number++) {
            whole(number);
        }
        assertEquals(NextStep.Kind.LOOK_BACK, next().kind());
        task(12, TODAY.plusDays(20));
        assertEquals(NextStep.Kind.FOLLOW_UP_LEFT, next().kind());
    }

    @Test
    @Meets({"S004-37", "S004-39"})
    void sessions_may_be_taken_in_any_order_and_count_when_all_four_parts_are_done() {
        whole(7);
        done(2, NOW, Part.PREPARATION, Part.INTRODUCTION, Part.FOLLOW_UP);
        YearSummary year = YearSummary.of(CONTENT, traces, NOW);
        assertEquals(1, year.doneCount());
        assertEquals(Standing.DONE, year.sessions().get(6).standing());
        assertEquals(Standing.BEGUN, year.sessions().get(1).standing());
        assertEquals(1, year.sessions().get(1).segmentsDone());
        assertEquals(Standing.NOT_BEGUN, year.sessions().get(0).standing());
    }

    @Test
    void tasks_come_by_their_day_and_are_due_on_it() {
        task(5, TODAY.plusDays(3));
        task(9, TODAY);
        List<TaskSummary> tasks = YearSummary.of(CONTENT, traces, NOW).tasks();
        assertEquals(9, tasks.get(0).sessionNumber());
        assertTrue(tasks.get(0).isDue());
        assertEquals(false, tasks.get(1).isDue());
    }

    private NextStep next() {
        return NextStep.of(YearSummary.of(CONTENT, traces, NOW), NOW);
    }

    private void whole(int session) {
        done(session, NOW, Part.SEGMENTS.toArray(Part[]::new));
    }

    private void done(int session, Instant at, Part... parts) {
        for (Part part : parts) {
            traces.add(new Trace(Trace.Kind.PART, session, part.name(), at, at, null, null));
        }
    }

    private void notes(int session, Instant at) {
        traces.add(new Trace(Trace.Kind.NOTES, session, "", null, at, null, null));
    }

    private void task(int session, LocalDate due) {
        traces.add(new Trace(Trace.Kind.TASK, session, "ORGANISATION", null, NOW, due, UUID.randomUUID()));
    }
}
