package org.waymark.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The one thing that home proposes.
 *
 * @param kind   decides the words
 * @param values for the words: numbers and titles
 * @param path   where it leads
 */
public record NextStep(Kind kind, List<Object> values, String path) {
    /** In the order in which they win, except that a session left long ago gives way to a follow-up that is due. */
    public enum Kind {
        /** A session is under way. */
        CARRY_ON,
        /** The day of a follow-up has come. */
        FOLLOW_UP_DUE,
        /** Nothing has been begun; the first session is recommended to everyone. */
        START,
        /** Nothing is under way; the next in order. */
        NEXT_SESSION,
        /** All sessions are done, follow-ups are left. */
        FOLLOW_UP_LEFT,
        /** Nothing is left. */
        LOOK_BACK;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Work touched within this time is still in mind and goes before a follow-up that is due. */
    static final Duration STILL_IN_MIND = Duration.ofHours(24);

    public NextStep {
        values = List.copyOf(values);
    }

    /** One next step, never a menu. */
    static NextStep of(YearSummary year, Instant now) {
        Optional<SessionProgress> current = year.current();
        boolean isInMind = current.flatMap(SessionProgress::touchedAt)
                .filter(touched -> touched.isAfter(now.minus(STILL_IN_MIND)))
                .isPresent();
        Optional<TaskSummary> due =
                year.tasks().stream().filter(TaskSummary::isDue).findFirst();
        if (due.isPresent() && !isInMind) {
            return followUp(Kind.FOLLOW_UP_DUE, due.get());
        }
        if (current.isPresent()) {
            return carryOn(current.get());
        }
        return fresh(year);
    }

    private static NextStep fresh(YearSummary year) {
        Optional<SessionProgress> next = year.sessions().stream()
                .filter(session -> session.standing() == Standing.NOT_BEGUN)
                .findFirst();
        if (next.isPresent()) {
            SessionProgress session = next.get();
            Kind kind = year.doneCount() == 0 ? Kind.START : Kind.NEXT_SESSION;
            return new NextStep(
                    kind, List.of(session.number(), session.session().title()), "/programme/" + session.number());
        }
        return year.tasks().stream()
                .findFirst()
                .map(task -> followUp(Kind.FOLLOW_UP_LEFT, task))
                .orElseGet(() -> new NextStep(Kind.LOOK_BACK, List.of(), "/programme"));
    }

    private static NextStep carryOn(SessionProgress session) {
        Segment segment = session.next().orElseThrow();
        return new NextStep(
                Kind.CARRY_ON,
                List.of(session.number(), segment.title(), session.session().title(), session.segmentsDone()),
                "/programme/" + session.number() + "#" + segment.key());
    }

    private static NextStep followUp(Kind kind, TaskSummary task) {
        return new NextStep(
                kind, List.of(task.sessionNumber(), task.followUp().text()), "/tasks#task-" + task.sessionNumber());
    }
}
