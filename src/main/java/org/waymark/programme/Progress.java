package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.web.London;

/** How far a person has come in the parts of a session, and how they choose to do them. */
@ApplicationScoped
public class Progress {
    @Inject
    private ContentPack content;

    @Inject
    private PartStore store;

    @Inject
    private TaskStore tasks;

    @Inject
    private Completions completions;

    @Inject
    private InstantSource clock;

    /**
     * Exactly these items of the preparation are ticked. Effects: the preparation is done when all are, and not done
     * otherwise; event and audit line for either turn.
     *
     * @param ticked keys of items; others than the session's are left out
     */
    @Transactional
    public void tick(Visitor visitor, int sessionNumber, Set<String> ticked) {
        Session session = session(sessionNumber);
        Instant now = clock.instant();
        List<String> items = session.preparation().stream()
                .map(Preparation::key)
                .filter(ticked::contains)
                .toList();
        SessionPart part = part(visitor, sessionNumber, Part.PREPARATION, now);
        part.tick(items, now);
        turn(
                visitor,
                session,
                Part.PREPARATION,
                part,
                items.size() == session.preparation().size(),
                now);
    }

    /**
     * How the visitor does a segment; either choice may stay open. Refuses WRONG_STATE for a part without minutes, and
     * for evidence in a group.
     */
    @Transactional
    public void arrange(
            Visitor visitor, int sessionNumber, Part segment, Optional<Company> company, Optional<Place> place) {
        Instant now = clock.instant();
        part(visitor, session(sessionNumber).number(), segment, now)
                .arrange(company.orElse(null), place.orElse(null), now);
    }

    /**
     * Marks a segment done or not done. Effects when that changes: event {@link ActivityCompleted} and audit line; with
     * the fourth segment the session is done and its follow-up becomes a task. Refuses WRONG_STATE for the parts that are
     * done by their items or their task.
     */
    @Transactional
    public void mark(Visitor visitor, int sessionNumber, Part segment, boolean isDone) {
        if (!segment.isSegment()) {
            throw new Refusal(Reason.WRONG_STATE, "programme.refusal.not-a-segment");
        }
        Instant now = clock.instant();
        Session session = session(sessionNumber);
        turn(visitor, session, segment, part(visitor, sessionNumber, segment, now), isDone, now);
    }

    /**
     * Numbers of the sessions that each of these persons has done, all timed parts of them; for rooms that pass on what
     * is done, asked once for all. Without an entry: none.
     */
    @Transactional
    public Map<PersonId, Set<Integer>> sessionsDone(OrganisationId organisation, Collection<PersonId> persons) {
        return store.sessionsDone(organisation, persons);
    }

    private void turn(Visitor visitor, Session session, Part which, SessionPart part, boolean isDone, Instant now) {
        int number = session.number();
        if (isDone && part.complete(now)) {
            boolean isWhole = completions.done(visitor.organisation(), visitor.person(), number, which, part.id(), now);
            if (isWhole) {
                FollowUp after = session.followUp();
                tasks.add(
                        new Task(visitor, number, after.type(), London.day(now).plusDays(after.dueInDays()), now));
            }
        } else if (!isDone && part.reopen(now)) {
            completions.reopened(visitor.organisation(), visitor.person(), number, which, part.id());
        }
    }

    private SessionPart part(Visitor visitor, int sessionNumber, Part part, Instant now) {
        return store.forChange(visitor.organisation(), visitor.person(), sessionNumber, part, now);
    }

    private Session session(int number) {
        return content.session(number)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-session"));
    }
}
