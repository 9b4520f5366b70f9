package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.NoteText;
import org.waymark.programme.Words;
import org.waymark.programme.Writing;

/** Makes points, and puts slips of the pen right. A point is nobody's but its writer's. */
@ApplicationScoped
public class Points {
    @Inject
    private PointStore store;

    @Inject
    private SeedStore seeds;

    @Inject
    private PointTrail trail;

    @Inject
    private Drafts drafts;

    @Inject
    private InstantSource clock;

    /**
     * Saves a point for each area of a form, all or none, and empties their drafts. The same form sent twice saves them
     * once. Refuses INVALID as {@link AssessmentPoint} does. Effects: one audit line a point; the scale is kept; a question
     * to a mentor that waits for a point in its area is answered.
     */
    @Transactional
    public void add(Visitor visitor, UUID formId, List<NewPoint> points, Writing writing) {
        Instant now = clock.instant();
        ScaleSummary scale = trail.scale(visitor.organisation(), now);
        for (NewPoint point : points) {
            save(
                    visitor,
                    new AssessmentPoint(visitor, formId, point.area(), scale, cleaned(point.words()), now),
                    point,
                    writing);
        }
    }

    /**
     * Saves a point that begins with what was kept in a session, and carries that session. Refuses NOT_FOUND for another
     * person's jot, WRONG_STATE where another point was made from it already.
     *
     * @return id of the point
     */
    @Transactional
    public UUID addFrom(Visitor visitor, UUID formId, UUID jot, NewPoint point, Writing writing) {
        JotSeed seed = seeds.lock(visitor, jot).orElseThrow(Points::noJot);
        Instant now = clock.instant();
        ScaleSummary scale = trail.scale(visitor.organisation(), now);
        AssessmentPoint made =
                new AssessmentPoint(visitor, formId, point.area(), scale, cleaned(point.words()), seed, now);
        if (seed.point().filter(earlier -> !earlier.equals(made.id())).isPresent()) {
            throw new Refusal(Reason.WRONG_STATE, "selfassessment.refusal.jot-used");
        }
        save(visitor, made, point, writing);
        seeds.used(visitor, jot, made.id());
        return made.id();
    }

    /**
     * A slip of the pen put right on the day it was written; what stood there is kept. The same words change nothing.
     * Refuses NOT_FOUND for another person's point, WRONG_STATE on a later day, STALE when it was changed since it was
     * shown. Effect: audit line.
     */
    @Transactional
    public void correct(Visitor visitor, UUID id, NewPoint sent, int versionSeen, Writing writing) {
        AssessmentPoint point = store.lock(visitor, id).orElseThrow(Points::noPoint);
        PointWords clean = cleaned(sent.words());
        if (clean.equals(point.words())) {
            drafts.taken(visitor, sent.draft(), writing);
            return;
        }
        Wording former = new Wording(point.version(), point.words(), point.changedAt());
        point.correct(clean, trail.scale(visitor, point.scaleId()), versionSeen, clock.instant());
        store.keepWording(point, former);
        drafts.taken(visitor, sent.draft(), writing);
        trail.did(visitor, "point-corrected", id, "area=" + point.area());
    }

    /** What was kept in a session is not to become a point; it can be taken up again. */
    @Transactional
    public void leave(Visitor visitor, UUID jot) {
        JotSeed seed = seeds.lock(visitor, jot).orElseThrow(Points::noJot);
        seeds.left(visitor, seed.jot(), clock.instant());
    }

    /** What was left is offered again. */
    @Transactional
    public void takeUp(Visitor visitor, UUID jot) {
        JotSeed seed = seeds.lock(visitor, jot).orElseThrow(Points::noJot);
        seeds.left(visitor, seed.jot(), null);
    }

    /** Keeps a correction for 30 days for its writer's choice, because the point was changed meanwhile. */
    @Transactional
    public void keepBeside(Visitor visitor, NoteText draft, Writing writing) {
        drafts.beside(visitor, draft, writing);
    }

    private void save(Visitor visitor, AssessmentPoint point, NewPoint sent, Writing writing) {
        if (store.add(point)) {
            drafts.taken(visitor, sent.draft(), writing);
            trail.made(visitor, point);
        }
    }

    private static PointWords cleaned(PointWords words) {
        return new PointWords(words.level(), words.goal(), Words.clean(words.reason()), words.on());
    }

    static Refusal noJot() {
        return new Refusal(Reason.NOT_FOUND, "selfassessment.refusal.no-such-jot");
    }

    static Refusal noPoint() {
        return new Refusal(Reason.NOT_FOUND, "selfassessment.refusal.no-such-point");
    }
}
