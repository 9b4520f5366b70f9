package org.waymark.outside;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.waymark.practice.Grading;
import org.waymark.practice.LmsActivity;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.grades.Grade;
import org.waymark.practice.grades.LineItem;

/** The gradebook of an LMS as a test sees it from both sides: what people complete, and what arrives. */
final class Marks {
    static final double FULL = 100;
    private static final Duration USUAL = Duration.ofSeconds(45);
    private static final String DONE = """
            insert into session_part (organisation_id, id, person_id, session_number, part, done_at, changed_at)
            select p.organisation_id, gen_random_uuid(), p.id, n, part, now(), now()
              from person p, generate_series(?, ?) as n,
                   unnest(array['INTRODUCTION', 'EXPERIENCE', 'REFLECTION', 'EVIDENCE']) as part
             where p.name = ?
            on conflict (organisation_id, person_id, session_number, part) do update set done_at = now()
            """;
    private static final String NEWS = """
            insert into score_news (organisation_id, person_id, at)
            select organisation_id, id, now() from person where name = ? on conflict do nothing
            """;
    private static final String SCORE = " from score s join person p on p.organisation_id = s.organisation_id"
            + " and p.id = s.person_id join scored_place l on l.organisation_id = s.organisation_id and l.id = s.place_id"
            + " where p.name = ? and l.placement = ?";

    private final Stage stage;
    private final PracticeLms lms;

    Marks(Stage stage, PracticeLms lms) {
        this.stage = stage;
        this.lms = lms;
    }

    /** The activity of the main course with this destination gets a column of 100 points. */
    LineItem column(String destination) {
        LmsActivity activity = activity(destination);
        return lms.gradebook().itemOf(activity).orElseGet(() -> lms.acceptGrades(activity, Grading.byHand((int) FULL)));
    }

    LmsActivity activity(String destination) {
        return lms.organisation().mainCourse().opening(destination);
    }

    /** A supervisor presses Done by each part of a session that they opened from the course. */
    Desk complete(LmsPerson person, int session) {
        Desk desk = Desk.at(stage, session, person);
        for (String part : new String[] {"introduction", "experience", "reflection", "evidence"}) {
            desk.press(part, "done");
        }
        return desk;
    }

    /** As if the person had completed these sessions at another time; nobody is told of it. */
    void completed(LmsPerson person, int first, int last) {
        stage.rows().change(DONE, first, last, person.name());
    }

    /** What a transaction leaves that completes a session. */
    void tell(LmsPerson person) {
        stage.rows().change(NEWS, person.name());
    }

    Optional<Grade> grade(String destination, LmsPerson person) {
        return lms.gradebook().grade(column(destination).id(), person.subject());
    }

    boolean isFull(String destination, LmsPerson person) {
        return grade(destination, person)
                .filter(Grade::isComplete)
                .flatMap(Grade::points)
                .equals(Optional.of(FULL));
    }

    /** A column of the score that Waymark has queued for somebody; empty as long as there is none. */
    String score(String column, String destination, LmsPerson person) {
        return stage.rows().texts("select s." + column + SCORE, person.name(), destination).stream()
                .findFirst()
                .orElse("");
    }

    void awaitState(String state, String destination, LmsPerson person) {
        await(state + " of " + destination, () -> score("state", destination, person)
                .equals(state));
    }

    /** All that waits is due now, and every platform may be asked. */
    void makeDue() {
        stage.rows().change("update score set next_at = now() - interval '1 second' where state = 'WAITING'");
        stage.rows().change("update score_route set closed_until = null, failures = 0");
    }

    static void await(String what, BooleanSupplier isSo) {
        await(what, USUAL, isSo);
    }

    /** @return how long it took */
    static Duration await(String what, Duration patience, BooleanSupplier isSo) {
        long begin = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw new AssertionError("not within " + patience + ": " + what);
            }
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
