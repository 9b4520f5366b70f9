package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Writing;

/**
 * A mentor says how they see somebody in one area, because they were asked. It is theirs, under their name and day; nothing
 * is changed in it afterwards, what is put right stands beside.
 */
@ApplicationScoped
public class MentorViews {
    @Inject
    private ViewStore store;

    @Inject
    private AskStore writes;

    @Inject
    private PointTrail trail;

    @Inject
    private ViewDesk desk;

    @Inject
    private InstantSource clock;

    /** What a mentor was asked; empty for whoever was not, and from the moment they are the mentor no longer. */
    @Transactional
    public Optional<MentorDesk> find(Visitor mentor, UUID id) {
        Instant now = clock.instant();
        return store.ofMentor(mentor, id).map(asked -> desk.of(mentor, asked, asked.isOpenToChange(now)));
    }

    /**
     * Says it, or puts a slip right on the day on which it was said. The same words change nothing. Refuses NOT_FOUND as
     * {@link #find} is empty, WRONG_STATE on a later day, STALE when it was changed since it was shown, INVALID for what
     * is no view. Effects: audit {@code selfassessment.view-given} or {@code selfassessment.view-corrected}; drafts are
     * emptied; where both waited for each other, both are open from here on.
     *
     * @param versionSeen what the form was shown with, 0 for the first
     */
    @Transactional
    public void say(Visitor mentor, UUID id, ViewWords words, int versionSeen, Writing writing) {
        int version = writes.lock(mentor, id).orElseThrow(Views::noView);
        AskedView asked = store.ofMentor(mentor, id).orElseThrow(Views::noView);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ViewWords clean = words.cleaned();
        if (version > 0 && clean.equals(asked.latest().words())) {
            return;
        }
        if (!asked.isOpenToChange(now)) {
            throw new Refusal(Reason.WRONG_STATE, "selfassessment.view.refusal.stands");
        }
        if (version != versionSeen) {
            throw new Refusal(Reason.STALE, "selfassessment.view.refusal.changed");
        }
        ScaleSummary scale = version == 0
                ? trail.scale(mentor.organisation(), now)
                : asked.latest().scale();
        if (!clean.isView(scale) || !desk.isOpen(mentor, asked, clean.things())) {
            throw new Refusal(Reason.INVALID, "selfassessment.view.refusal.not-a-view");
        }
        writes.say(mentor, id, new ViewWording(version + 1, scale, clean, mentor.name(), now));
        desk.taken(mentor, id, writing);
        trail.asked(
                mentor,
                version == 0 ? "view-given" : "view-corrected",
                id,
                "area=" + asked.area().number());
    }
}
