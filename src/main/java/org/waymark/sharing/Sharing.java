package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/**
 * An owner opens one version of one thing to one named person until the end of a day, and takes it back. Whoever reads is
 * asked of {@link Readers} with every request, so whatever ends here has ended with the next one.
 */
@ApplicationScoped
public class Sharing {
    /** Another form of the same owner may have been quicker; once more settles it. */
    private static final int TRIES = 2;

    @Inject
    private Offers offers;

    @Inject
    private ShareLists lists;

    @Inject
    private GrantStore store;

    @Inject
    private Terms terms;

    @Inject
    private Event<Audited> audit;

    /**
     * Opens it. What this reader had of the same thing so far ends, and stays in the history. The same form sent twice
     * shares once. Refuses as {@link Offers#check} does. Effects: audit {@code sharing.shared}, and {@code
     * sharing.replaced} before it where there was one.
     */
    @Transactional
    public void share(Visitor owner, UUID formId, Offer offer) {
        if (store.exists(owner, formId)) {
            return;
        }
        offers.hold(offer);
        OfferSummary checked = offers.check(owner, offer);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            boolean isReplaced = store.replace(owner, offer.thing(), offer.reader(), terms.now());
            if (store.open(owner, formId, offer, checked.title(), checked.as(), terms.now())) {
                if (isReplaced) {
                    audit(owner, "sharing.replaced", offer.thing(), "reader=" + offer.reader());
                }
                audit(owner, "sharing.shared", offer.thing(), detail(checked));
                return;
            }
            if (store.exists(owner, formId)) {
                return;
            }
        }
        throw new Refusal(Reason.STALE, "sharing.refusal.shared-elsewhere");
    }

    /**
     * Takes it back, from the reader's next request on. Taken back twice is taken back once. Refuses NOT_FOUND for one of
     * somebody else. Effects: audit {@code sharing.withdrawn}.
     */
    @Transactional
    public void withdraw(Visitor owner, UUID id) {
        Grant grant =
                store.lock(owner, id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "sharing.refusal.no-such-share"));
        if (grant.withdraw(terms.now())) {
            audit(owner, "sharing.withdrawn", new RecordRef("share", id), "reader=" + grant.reader());
        }
    }

    /**
     * Everything the visitor shares and everything shared with them, and who supports whom.
     *
     * @param givenPart    part of the first list, 1 or more
     * @param receivedPart part of the second, 1 or more
     */
    @Transactional
    public SharingOverview overview(Visitor visitor, int givenPart, int receivedPart) {
        return lists.overview(visitor, givenPart, receivedPart);
    }

    /** What the visitor shares now, the newest first; the first part of the list. */
    @Transactional
    public SharePart all(Visitor visitor) {
        return lists.overview(visitor, 1, 1).given();
    }

    /** What is shared with the visitor now, and what was until lately; the first part of the list. */
    @Transactional
    public SharePart withMe(Visitor visitor) {
        return lists.overview(visitor, 1, 1).received();
    }

    /** What is open to the visitor now, the newest first; two hundred at most. */
    @Transactional
    public List<ShareSummary> openTo(Visitor reader) {
        return lists.openTo(reader);
    }

    /**
     * What the visitor had shared and has ended, the latest first.
     *
     * @param part of the list, 1 or more
     */
    @Transactional
    public SharePart earlier(Visitor visitor, int part) {
        return lists.earlier(visitor, part);
    }

    /**
     * The share that the visitor took back a moment ago, with the name of who can read it no longer.
     *
     * @param id as an address names it; anything else, and what ended long ago, finds nothing
     */
    @Transactional
    public Optional<ShareSummary> takenBack(Visitor visitor, String id) {
        return lists.earlier(visitor, 1).shares().stream()
                .filter(share -> share.id().toString().equals(id) && share.state() == ShareState.WITHDRAWN)
                .findFirst();
    }

    private void audit(Visitor owner, String action, RecordRef subject, String detail) {
        audit.fire(new Audited(owner.organisation(), owner.person(), action, subject, detail));
    }

    private static String detail(OfferSummary checked) {
        Offer offer = checked.offer();
        return "reader=" + offer.reader() + " version=" + offer.version() + " until=" + offer.until()
                + checked.as().map(kind -> " as=" + kind).orElse("");
    }
}
