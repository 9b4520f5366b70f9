package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.Acquaintances;
import org.waymark.identity.PersonSummary;

/** What comes before sharing: whom one can choose, and what exactly would happen. */
@ApplicationScoped
public class Offers {
    @Inject
    private Shareables shareables;

    @Inject
    private Supporters supporters;

    @Inject
    private Acquaintances acquaintances;

    @Inject
    private Readers readers;

    @Inject
    private Terms terms;

    /** What the visitor can choose from. Refuses NOT_FOUND for a thing that is not theirs. */
    @Transactional
    public OfferChoices choices(Visitor owner, RecordRef ref) {
        SharedThing thing = shareables.own(owner.person(), ref);
        return new OfferChoices(
                ref,
                thing,
                readers.readership(owner, ref),
                supporters.of(owner),
                terms.today(),
                terms.usual(),
                terms.last());
    }

    /**
     * Exactly what sharing would do. Refuses NOT_FOUND for a thing that is not the owner's and for a reader whom they
     * cannot name, INVALID for a version that does not exist and a day that has passed or lies more than a year ahead.
     */
    @Transactional
    public OfferSummary check(Visitor owner, Offer offer) {
        SharedThing thing = shareables.own(owner.person(), offer.thing());
        if (offer.version() < 0 || offer.version() > thing.version()) {
            throw new Refusal(Reason.INVALID, "sharing.refusal.no-such-version");
        }
        if (!terms.allows(offer.until())) {
            throw new Refusal(Reason.INVALID, "sharing.refusal.until");
        }
        Optional<OfferChoices.Supporter> supporter = offer.relationship()
                .map(id -> supporter(owner, id))
                .filter(found -> found.person().equals(offer.reader()));
        if (offer.relationship().isPresent() && supporter.isEmpty()) {
            throw noSuchReader();
        }
        return new OfferSummary(
                offer,
                shareables.version(offer.thing(), offer.version()).title(),
                thing.path(),
                offer.version() == thing.version() ? Optional.of(thing.versionAt()) : Optional.empty(),
                supporter
                        .map(OfferChoices.Supporter::name)
                        .or(() -> acquaintances.one(owner, offer.reader()).map(PersonSummary::name))
                        .orElseThrow(Offers::noSuchReader),
                supporter.map(OfferChoices.Supporter::kind),
                readers.readership(owner, offer.thing()).readers().stream()
                        .filter(reader -> reader.person().equals(offer.reader()))
                        .findFirst(),
                shareables.cautions(offer.thing(), offer.version()));
    }

    /**
     * What the offer rests on stays so until this transaction ends: the thing, and the relationship that it names. Refuses
     * NOT_FOUND where one of them is gone.
     */
    void hold(Offer offer) {
        if (!offer.relationship().map(supporters::hold).orElse(true)) {
            throw noSuchReader();
        }
        shareables.hold(offer.thing());
    }

    /** One of the owner's mentors and supervisors. Refuses NOT_FOUND when they are none of theirs any more. */
    @Transactional
    public OfferChoices.Supporter supporter(Visitor owner, UUID relationship) {
        return supporters.of(owner).stream()
                .filter(each -> each.relationship().equals(relationship))
                .findFirst()
                .orElseThrow(Offers::noSuchReader);
    }

    private static Refusal noSuchReader() {
        return new Refusal(Reason.NOT_FOUND, "sharing.refusal.no-such-reader");
    }
}
