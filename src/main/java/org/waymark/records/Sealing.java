package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.Organisations;

/**
 * Exact text, signed by all whom it needs, then sealed. A room presents what is to be signed; people sign on the pages of
 * this room. See decision 0140.
 */
@ApplicationScoped
public class Sealing {
    @Inject
    private PaperStore store;

    @Inject
    private Envelope envelope;

    @Inject
    private PaperEvents events;

    @Inject
    private Organisations organisations;

    @Inject
    private InstantSource clock;

    /**
     * Freezes a wording as what is to be signed now for a record; whoever calls has checked that {@code by} may. The same
     * wording again is the same paper. Another wording makes the one that waits void, with its signatures. Refuses
     * NOT_FOUND when {@code by} is not a party of it. Effects: audit {@code records.presented} and, where one was void,
     * {@code records.voided} and {@link SignatureVoided} for each who had signed.
     *
     * @return hash of the canonical content, 64 hexadecimal digits
     */
    @Transactional
    public String present(Visitor by, RecordRef record, RetentionClass keptAs, Wording wording) {
        if (wording.party(by.person()).isEmpty()) {
            throw unknown();
        }
        OrganisationId organisation = by.organisation();
        store.lock(organisation, record);
        Instant now = Canonical.exactly(clock.instant());
        Optional<SignedPaper> before = store.lastSealed(organisation, record);
        Canonical.Setting setting = new Canonical.Setting(
                organisation,
                organisations.name(organisation),
                record,
                before.map(paper -> paper.number() + 1).orElse(1),
                before.map(SignedPaper::hash).orElse(null),
                keptAs,
                now);
        String wordingHash = Hashes.hex(Canonical.withoutMoment(setting, wording));
        Optional<SignedPaper> open = store.open(organisation, record);
        if (open.filter(paper -> paper.says(wordingHash)).isPresent()) {
            return open.get().hash();
        }
        open.ifPresent(paper -> makeVoid(paper, by.person(), now));
        String content = Canonical.content(setting, wording);
        SignedPaper paper = new SignedPaper(
                setting, wording, Hashes.hex(content), wordingHash, envelope.close(organisation, content), by.person());
        store.add(paper, wording);
        events.presented(paper, by.person());
        return paper.hash();
    }

    /**
     * An edit: what waits for signatures waits no more, and a signature on it is void and its signer told. No effect when
     * nothing waits. Effects: as a void paper in {@link #present}.
     */
    @Transactional
    public void withdraw(Visitor by, RecordRef record) {
        store.lock(by.organisation(), record);
        store.open(by.organisation(), record)
                .ifPresent(paper -> makeVoid(paper, by.person(), Canonical.exactly(clock.instant())));
    }

    /** The same when a relationship ends: what waits can be signed by nobody any more. The tenant has been entered. */
    @Transactional
    public void endWith(OrganisationId organisation, RecordRef record, PersonId by) {
        store.lock(organisation, record);
        store.open(organisation, record).ifPresent(paper -> makeVoid(paper, by, Canonical.exactly(clock.instant())));
    }

    /** Where a record stands; empty when nothing of it was ever presented. The caller has checked who asks. */
    @Transactional
    public Optional<SigningState> state(Visitor by, RecordRef record) {
        return Optional.ofNullable(states(by, List.of(record)).get(record));
    }

    /** The same for a list, in one statement; records of which nothing was presented are not among them. */
    @Transactional
    public Map<RecordRef, SigningState> states(Visitor by, Collection<RecordRef> records) {
        return Standings.latest(store.ofThings(
                by.organisation(), records.stream().map(RecordRef::id).toList()));
    }

    private void makeVoid(SignedPaper paper, PersonId by, Instant at) {
        List<SignatureSummary> signatures = store.signatures(paper.organisation(), paper.id());
        paper.makeVoid(at);
        store.flush();
        events.voided(paper, by, signatures, at);
    }

    static Refusal unknown() {
        return new Refusal(Reason.NOT_FOUND, "records.refusal.no-such-paper");
    }
}
