package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.web.London;

/** The follow-ups of sessions as dated tasks, closed by hand or by the record they end in. */
@ApplicationScoped
public class FollowUps {
    /** A task lies at most this far ahead; further is a slip of the finger. */
    private static final int DAYS_AHEAD_MAX = 730;

    @Inject
    private ContentPack content;

    @Inject
    private TaskStore store;

    @Inject
    private PartStore parts;

    @Inject
    private Completions completions;

    @Inject
    private InstantSource clock;

    /**
     * The visitor takes the follow-up of a session on, or plans it anew. Refuses INVALID for a day in the past or more
     * than two years ahead, and for a type that the session's follow-up does not have; WRONG_STATE once it is done.
     */
    @Transactional
    public void plan(Visitor visitor, int sessionNumber, FollowUpType type, LocalDate dueOn) {
        Instant now = clock.instant();
        if (!session(sessionNumber).followUp().types().contains(type) || !isPossible(dueOn)) {
            throw new Refusal(Reason.INVALID, "programme.refusal.task-plan");
        }
        if (!store.add(new Task(visitor, sessionNumber, type, dueOn, now))) {
            task(visitor, sessionNumber).plan(type, dueOn);
        }
    }

    /**
     * What these people still have to do that ends in a record of such a kind, by what the session asks; the most pressing
     * first, by one statement. For other rooms; the caller has checked who asks, and its transaction stands in the
     * organisation.
     */
    @Transactional
    public List<OpenFollowUp> open(OrganisationId organisation, Map<PersonId, FollowUpType> wanted) {
        return store.open(organisation, wanted).stream()
                .flatMap(task -> content.session(task.sessionNumber()).stream()
                        .map(session -> new OpenFollowUp(
                                new PersonId(task.personId()),
                                session.number(),
                                session.followUp().text(),
                                task.dueOn())))
                .toList();
    }

    /** Whether a task may be planned for this day. */
    public boolean isPossible(LocalDate day) {
        LocalDate today = London.day(clock.instant());
        return !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD_MAX));
    }

    /** The visitor has done it, taken on beforehand or not. Effects when it was open: event and audit line. */
    @Transactional
    public void close(Visitor visitor, int sessionNumber) {
        Instant now = clock.instant();
        FollowUpType type = session(sessionNumber).followUp().type();
        store.add(new Task(visitor, sessionNumber, type, London.day(now), now));
        close(visitor.organisation(), visitor.person(), task(visitor, sessionNumber), now);
    }

    /** It is not done after all. Refuses NOT_FOUND when there is no such task. */
    @Transactional
    public void reopen(Visitor visitor, int sessionNumber) {
        if (task(visitor, sessionNumber).reopen()) {
            SessionPart part = parts.forChange(
                    visitor.organisation(), visitor.person(), sessionNumber, Part.FOLLOW_UP, clock.instant());
            part.reopen(clock.instant());
            completions.reopened(visitor.organisation(), visitor.person(), sessionNumber, Part.FOLLOW_UP, part.id());
        }
    }

    /**
     * A record of this type now exists: the most pressing open task of that type, taken on by then, is done. For other
     * rooms; the caller's transaction must already stand in this organisation.
     *
     * @param recordedOn day of the record
     * @return whether there was such a task
     */
    @Transactional
    public boolean closeByRecord(
            OrganisationId organisation, PersonId person, FollowUpType type, LocalDate recordedOn) {
        return store.lockOpen(organisation, person, type, recordedOn).stream()
                .findFirst()
                .map(task -> close(organisation, person, task, clock.instant()))
                .orElse(false);
    }

    private boolean close(OrganisationId organisation, PersonId person, Task task, Instant now) {
        if (!task.close(now)) {
            return false;
        }
        SessionPart part = parts.forChange(organisation, person, task.sessionNumber(), Part.FOLLOW_UP, now);
        if (part.complete(now)) {
            completions.done(organisation, person, task.sessionNumber(), Part.FOLLOW_UP, part.id(), now);
        }
        return true;
    }

    private Task task(Visitor visitor, int sessionNumber) {
        return store.lock(visitor.organisation(), visitor.person(), sessionNumber)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-task"));
    }

    private Session session(int number) {
        return content.session(number)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-session"));
    }
}
