package org.waymark.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.programme.Area;
import org.waymark.web.London;

/**
 * A question of an owner to their mentor, and the mentor's view as far as whoever reads this may see it.
 *
 * <p>Its life: asked; taken back by the owner as long as nothing was given; given by the mentor, and from then on only
 * added to on the same day; closed for the mentor when they stop being the mentor. Its owner keeps it for good.
 *
 * @param ownerName  when they asked, maybe empty
 * @param mentorName when they were asked, maybe empty
 * @param isHidden   whether view and answering point open to each other only when both are there
 * @param answer     the step of the owner's answering point; only where hidden, and for the mentor only when open
 * @param isAnswered whether there is one; only where hidden
 * @param viewedAt   when the mentor gave it
 * @param isSeen     whether its owner has read it
 * @param wordings   the latest first; empty as long as it is not open to whoever reads this
 */
public record AskedView(
        UUID id,
        Area area,
        PersonId owner,
        PersonId mentor,
        String ownerName,
        String mentorName,
        boolean isHidden,
        Instant askedAt,
        Optional<Answer> answer,
        boolean isAnswered,
        Optional<Instant> viewedAt,
        boolean isSeen,
        Optional<Instant> endedAt,
        List<ViewWording> wordings) {
    /** Where the owner saw themselves when they answered, and nothing else of that point. */
    public record Answer(ScaleSummary scale, int level, LocalDate on) {
        public String step() {
            return scale.step(level);
        }
    }

    public AskedView {
        wordings = List.copyOf(wordings);
    }

    /** Whether owner and mentor can both read it. */
    public boolean isOpen() {
        return viewedAt.isPresent() && (!isHidden || isAnswered);
    }

    /** Whether the mentor is still to give it. */
    public boolean isWaiting() {
        return viewedAt.isEmpty() && endedAt.isEmpty();
    }

    /** What the mentor says now. */
    public ViewWording latest() {
        return wordings.get(0);
    }

    /** The day on which it was given; what was put right since was put right on that day. */
    public LocalDate firstOn() {
        return London.day(viewedAt.orElseThrow());
    }

    /** The name it is signed with, or the one that was asked. */
    public String mentorSigned() {
        return wordings.isEmpty() ? mentorName : latest().name();
    }

    /** What the mentor said before. */
    public List<ViewWording> earlier() {
        return wordings.subList(Math.min(1, wordings.size()), wordings.size());
    }

    /** Tells a mentor without a name apart. */
    public String mentorMark() {
        return mark(mentor);
    }

    /** Tells an owner without a name apart. */
    public String ownerMark() {
        return mark(owner);
    }

    /** Whether what was said can be put right: on the day it was first said, while the mentor is the mentor. */
    public boolean isOpenToChange(Instant now) {
        return endedAt.isEmpty()
                && viewedAt.map(at -> London.day(at).equals(London.day(now))).orElse(true);
    }

    /** The same, naming only these of the things it is based on: a mentor reads of no other any more. */
    AskedView naming(Set<RecordRef> open) {
        return new AskedView(
                id,
                area,
                owner,
                mentor,
                ownerName,
                mentorName,
                isHidden,
                askedAt,
                answer,
                isAnswered,
                viewedAt,
                isSeen,
                endedAt,
                wordings.stream().map(wording -> wording.naming(open)).toList());
    }

    private static String mark(PersonId person) {
        return person.toString().substring(0, 4);
    }
}
