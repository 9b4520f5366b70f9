package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Words;

/** An owner places things in areas of the standards and links them with each other, each time with a sentence of why. */
@ApplicationScoped
public class Links {
    /** Longest sentence of why, in characters. */
    public static final int WHY_CHARACTERS_MAX = 500;

    private static final int AREAS = 8;

    @Inject
    private Linkables linkables;

    @Inject
    private ItemStore items;

    @Inject
    private AreaStore areas;

    @Inject
    private LinkStore links;

    @Inject
    private EvidenceTrail trail;

    /**
     * Places a thing in an area; once more puts the sentence in another way. Refuses NOT_FOUND for a thing that is not the
     * visitor's, INVALID for a missing or overlong sentence and an area that is none, WRONG_STATE for a fourth area.
     * Effects: audit {@code evidence.placed}.
     *
     * @param area 1..8
     */
    @Transactional
    public void place(Visitor owner, RecordRef ref, int area, String why) {
        EvidenceItem item = EvidenceItem.of(linkables.own(owner, ref));
        String sentence = sentence(why);
        if (area < 1 || area > AREAS) {
            throw new Refusal(Reason.INVALID, "evidence.refusal.no-such-area");
        }
        items.keep(owner.organisation(), item);
        if (!areas.place(owner, item.id(), area, sentence, trail.now())) {
            throw new Refusal(Reason.WRONG_STATE, "evidence.refusal.three-areas");
        }
        trail.did(owner, "placed", ref, "area=" + area);
    }

    /** Takes it out of the area; taken out twice is taken out once. Refuses NOT_FOUND as above. Effects: audit line. */
    @Transactional
    public void take(Visitor owner, RecordRef ref, int area) {
        EvidenceItem item = EvidenceItem.of(linkables.own(owner, ref));
        if (areas.take(owner, item.id(), area)) {
            trail.did(owner, "taken-out", ref, "area=" + area);
        }
    }

    /**
     * Lets a thing stand for its area, or no longer. Refuses NOT_FOUND for a thing that is not in the area, WRONG_STATE for
     * a fourth one.
     */
    @Transactional
    public void show(Visitor owner, RecordRef ref, int area, boolean isShown) {
        UUID item = EvidenceItem.idOf(linkables.own(owner, ref).ref());
        PlacedItem placed = areas.ofItem(owner, item).stream()
                .filter(each -> each.area() == area)
                .findFirst()
                .orElseThrow(Linkables::noSuchThing);
        if (placed.isShown() == isShown) {
            return;
        }
        Integer place = null;
        if (isShown) {
            place = areas.freePlace(owner, item, area)
                    .orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "evidence.refusal.three-shown"));
        }
        areas.show(owner, item, area, place);
        trail.did(owner, isShown ? "shown" : "shown-no-more", ref, "area=" + area);
    }

    /**
     * Links two things of the visitor's own; the same form sent twice links once, and two things have one link: another
     * sentence takes the place of the former. Refuses NOT_FOUND for a thing that is not theirs, INVALID for a missing or
     * overlong sentence and for a thing with itself. Effects: audit {@code evidence.linked}.
     */
    @Transactional
    public void link(Visitor owner, UUID formId, RecordRef from, RecordRef to, String why) {
        if (links.exists(owner, formId)) {
            return;
        }
        EvidenceItem one = EvidenceItem.of(linkables.own(owner, from));
        EvidenceItem other = EvidenceItem.of(linkables.own(owner, to));
        String sentence = sentence(why);
        if (one.id().equals(other.id())) {
            throw new Refusal(Reason.INVALID, "evidence.refusal.itself");
        }
        items.keep(owner.organisation(), one);
        items.keep(owner.organisation(), other);
        links.link(owner, formId, one.id(), other.id(), sentence, trail.now());
        trail.did(owner, "linked", from, "to=" + to.kind() + "/" + to.id());
    }

    /** Takes a link away; twice is once. Somebody else's is not there. Effects: audit line. */
    @Transactional
    public void unlink(Visitor owner, UUID link) {
        if (links.unlink(owner, link)) {
            trail.did(owner, "unlinked", new RecordRef("evidence-link", link), "");
        }
    }

    /** A room says that a thing was reworded, or is there again; nothing where it was never placed or linked. */
    @Transactional
    public void changed(Visitor owner, RecordRef ref) {
        items.change(owner.organisation(), EvidenceItem.of(linkables.own(owner, ref)));
    }

    /** A room says that a thing was removed: it stands in no list any more, and no words of it stay here. */
    @Transactional
    public void gone(Visitor owner, RecordRef ref) {
        items.gone(owner.organisation(), ref);
    }

    /** The same where a room learns of it by an event. */
    @Transactional
    public void gone(OrganisationId organisation, RecordRef ref) {
        items.gone(organisation, ref);
    }

    private static String sentence(String written) {
        String sentence = Words.clean(written).strip();
        boolean isWithin = sentence.codePointCount(0, sentence.length()) <= WHY_CHARACTERS_MAX;
        if (sentence.isEmpty() || !isWithin) {
            throw new Refusal(Reason.INVALID, "evidence.refusal.why");
        }
        return sentence;
    }
}
