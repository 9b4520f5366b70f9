package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.People;

/**
 * Whether the people of a course carry on in its copy, or others have come: asked of the learning leads of the
 * organisation, answered by one of them, once. Anybody else is told NOT_FOUND. Decision 0058.
 */
@ApplicationScoped
public class CourseCopies {
    private static final int LISTED_MAX = 50;

    @Inject
    private CopyStore store;

    @Inject
    private Moves moves;

    @Inject
    private People people;

    @Inject
    private Event<Audited> audit;

    @Inject
    private InstantSource clock;

    /** What is to be answered, the latest fifty. */
    @Transactional
    public List<CopyQuestion> open(Visitor by) {
        requireLead(by);
        return store.open(by.organisation(), LISTED_MAX).stream()
                .map(CopyStore.Copy::question)
                .toList();
    }

    /** The question about a group, or what was answered to it. Refuses NOT_FOUND where there never was one. */
    @Transactional
    public CopyQuestion question(Visitor by, UUID group) {
        CopyStore.Copy copy = find(by, group);
        return named(copy.question(), copy.decidedBy());
    }

    /**
     * Answers the question, unless it has been answered: of two leads who press at once the first one decides, and the
     * other finds that decision. Refuses NOT_FOUND where there is no question, STALE where the lead saw something that is
     * not so any more; nothing is decided then. Effects: audit {@code cohort.same-group} or {@code cohort.new-group}; for
     * the same group what {@link Moves} does.
     *
     * @param version of the question as the lead saw it
     */
    @Transactional
    public void decide(Visitor by, UUID group, CopyDecision decision, int version) {
        requireLead(by);
        store.lock(by.organisation());
        CopyStore.Copy copy = find(by, group);
        if (copy.question().answer().isPresent()) {
            return;
        }
        if (copy.question().version() != version) {
            throw new Refusal(Reason.STALE, "cohort.refusal.copy-changed");
        }
        Instant now = clock.instant();
        store.decide(by.organisation(), group, decision, by.person(), now);
        if (decision == CopyDecision.SAME) {
            store.follow(by.organisation(), copy.origin(), group);
            moves.goOn(by.organisation(), copy.origin(), group, now);
        }
        String action = decision == CopyDecision.SAME ? "cohort.same-group" : "cohort.new-group";
        RecordRef subject = new RecordRef("group", group);
        audit.fire(new Audited(by.organisation(), by.person(), action, subject, "origin=" + copy.origin()));
    }

    private CopyStore.Copy find(Visitor by, UUID group) {
        requireLead(by);
        return store.find(by.organisation(), group).orElseThrow(CourseCopies::notFound);
    }

    private CopyQuestion named(CopyQuestion question, Optional<PersonId> decidedBy) {
        String name = decidedBy
                .map(person -> people.byIds(Set.of(person)).get(person))
                .map(person -> person.name())
                .orElse("");
        return question.answeredBy(name);
    }

    private static void requireLead(Visitor visitor) {
        if (!visitor.is(Role.LEAD)) {
            throw notFound();
        }
    }

    private static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "cohort.refusal.no-such-copy");
    }
}
