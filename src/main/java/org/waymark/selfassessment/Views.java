package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** An owner asks a mentor how they see them, and reads what they say. Nobody says anything that was not asked for. */
@ApplicationScoped
public class Views {
    @Inject
    private Askable askable;

    @Inject
    private ViewStore store;

    @Inject
    private AskStore writes;

    @Inject
    private PointTrail trail;

    @Inject
    private InstantSource clock;

    /** Whom the visitor can ask, and about what. */
    @Transactional
    public AskSummary choices(Visitor owner) {
        return new AskSummary(askable.mentors(owner), trail.areas());
    }

    /**
     * Asks a mentor about some areas. What is being asked of the same mentor already stays as it was asked; the same form
     * sent twice asks once. Refuses INVALID for whoever is not the visitor's mentor today, and without an area. Effects:
     * audit {@code selfassessment.view-asked} for each.
     *
     * @param areas    1..8 each
     * @param isHidden whether the view and the first point after this open to each other only when both are there
     */
    @Transactional
    public void ask(Visitor owner, UUID formId, PersonId mentor, Set<Integer> areas, boolean isHidden) {
        MentorChoice chosen = askable.mentors(owner).stream()
                .filter(each -> each.person().equals(mentor))
                .findFirst()
                .orElseThrow(Views::noMentor);
        if (!askable.hold(chosen)) {
            throw noMentor();
        }
        if (areas.isEmpty() || !areas.stream().allMatch(area -> trail.hasArea(area))) {
            throw new Refusal(Reason.INVALID, "selfassessment.ask.error.areas");
        }
        for (int area : areas) {
            UUID id = UUID.nameUUIDFromBytes((formId + " view " + area).getBytes(StandardCharsets.UTF_8));
            if (writes.ask(owner, id, chosen, area, isHidden, clock.instant())) {
                trail.asked(owner, "view-asked", id, "area=" + area + " mentor=" + mentor + " hidden=" + isHidden);
            }
        }
    }

    /**
     * Takes a question back that was not answered yet. Refuses NOT_FOUND for somebody else's, WRONG_STATE once the mentor
     * has said something. Effects: audit {@code selfassessment.view-taken-back}.
     *
     * @return number of the area
     */
    @Transactional
    public int takeBack(Visitor owner, UUID id) {
        if (writes.takeBack(owner, id, clock.instant())) {
            trail.asked(owner, "view-taken-back", id, "");
        }
        AskedView asked = one(owner, id);
        if (asked.viewedAt().isPresent()) {
            throw new Refusal(Reason.WRONG_STATE, "selfassessment.view.refusal.given");
        }
        return asked.area().number();
    }

    /** What was asked and, as far as it is open, said. Refuses NOT_FOUND for somebody else's. */
    @Transactional
    public AskedView one(Visitor owner, UUID id) {
        return store.ofOwner(owner, id).orElseThrow(Views::noView);
    }

    private static Refusal noMentor() {
        return new Refusal(Reason.INVALID, "selfassessment.ask.error.mentor");
    }

    static Refusal noView() {
        return new Refusal(Reason.NOT_FOUND, "selfassessment.view.refusal.none");
    }
}
