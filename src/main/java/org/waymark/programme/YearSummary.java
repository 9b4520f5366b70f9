package org.waymark.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where a person is in the year: every session, what is still to be done afterwards, what waits for a choice.
 *
 * @param sessions all of them, by number
 * @param tasks    open ones, the most pressing first
 * @param kept     texts that wait, the newest first
 */
public record YearSummary(List<SessionProgress> sessions, List<TaskSummary> tasks, List<KeptNotice> kept) {
    /**
     * A kept text as it is announced.
     *
     * @param reason why it is kept
     */
    public record KeptNotice(UUID id, int sessionNumber, KeptReason reason, Instant keptAt) {}

    public YearSummary {
        sessions = List.copyOf(sessions);
        tasks = List.copyOf(tasks);
        kept = List.copyOf(kept);
    }

    static YearSummary of(ContentPack content, List<Trace> traces, Instant now) {
        return new YearSummary(
                content.sessions().stream()
                        .map(session -> progress(content, session, traces))
                        .toList(),
                traces.stream()
                        .filter(trace -> trace.kind() == Trace.Kind.TASK)
                        .map(trace -> TaskSummary.of(content, trace, now))
                        .sorted(Comparator.comparing(TaskSummary::dueOn).thenComparing(TaskSummary::sessionNumber))
                        .toList(),
                traces.stream()
                        .filter(trace -> trace.kind() == Trace.Kind.KEPT)
                        .map(trace -> new KeptNotice(
                                trace.id(), trace.sessionNumber(), KeptReason.valueOf(trace.label()), trace.at()))
                        .sorted(Comparator.comparing(KeptNotice::keptAt).reversed())
                        .toList());
    }

    private static SessionProgress progress(ContentPack content, Session session, List<Trace> traces) {
        Set<Part> done = EnumSet.noneOf(Part.class);
        Instant touched = null;
        for (Trace trace : traces) {
            boolean isWork = trace.kind() == Trace.Kind.PART || trace.kind() == Trace.Kind.NOTES;
            if (trace.sessionNumber() == session.number() && isWork) {
                touched = touched == null || trace.at().isAfter(touched) ? trace.at() : touched;
                if (trace.kind() == Trace.Kind.PART && trace.doneAt() != null) {
                    done.add(Part.valueOf(trace.label()));
                }
            }
        }
        return progress(content, session, done, Optional.ofNullable(touched));
    }

    static SessionProgress progress(ContentPack content, Session session, Set<Part> done, Optional<Instant> touched) {
        int day = content.programme().days().stream()
                .filter(each -> each.sessions().contains(session.number()))
                .findFirst()
                .map(Day::number)
                .orElse(0);
        return new SessionProgress(
                session,
                day,
                content.programme().isRecommendedToEveryone(session.number()),
                (int) done.stream().filter(Part::isSegment).count(),
                session.segments().stream()
                        .filter(segment ->
                                Part.of(segment.key()).filter(done::contains).isEmpty())
                        .findFirst(),
                touched);
    }

    /** How many sessions are done. */
    public int doneCount() {
        return (int) sessions.stream()
                .filter(session -> session.standing() == Standing.DONE)
                .count();
    }

    /** The session the person was last at work in, unless it is done. */
    public Optional<SessionProgress> current() {
        return sessions.stream()
                .filter(session -> session.standing() == Standing.BEGUN)
                .max(Comparator.comparing(session -> session.touchedAt().orElse(Instant.EPOCH)));
    }
}
