package org.waymark.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.web.London;

/**
 * A follow-up as a task, for its owner.
 *
 * @param followUp what it asks
 * @param type     kind of record it ends in
 * @param isDue    whether it is open and its day has come
 */
public record TaskSummary(
        UUID id,
        Session session,
        FollowUp followUp,
        FollowUpType type,
        LocalDate dueOn,
        Optional<Instant> doneAt,
        boolean isDue) {

    static TaskSummary of(ContentPack content, Trace trace, Instant now) {
        Session session = content.session(trace.sessionNumber()).orElseThrow();
        return new TaskSummary(
                trace.id(),
                session,
                session.followUp(),
                FollowUpType.valueOf(trace.label()),
                trace.dueOn(),
                Optional.ofNullable(trace.doneAt()),
                trace.doneAt() == null && !trace.dueOn().isAfter(London.day(now)));
    }

    public int sessionNumber() {
        return session.number();
    }

    public boolean isDone() {
        return doneAt.isPresent();
    }
}
