package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/**
 * Who may read a paper: its parties. Whoever is of the record no more reads what was sealed with them as a party and what
 * they themselves signed; what was only presented or taken back is closed to them with the relationship. A guest reads
 * papers of the one thing they came for.
 */
@ApplicationScoped
class PaperReading {
    @Inject
    private PaperStore store;

    @Inject
    private Envelope envelope;

    @Inject
    private SignedKinds kinds;

    @Inject
    private SealKeys keys;

    @Inject
    private PaperEvents events;

    SignedPaper readable(Visitor by, UUID id) {
        SignedPaper paper = store.find(by.organisation(), id).orElseThrow(Sealing::unknown);
        if (!mayRead(by, paper)) {
            throw Sealing.unknown();
        }
        return paper;
    }

    boolean mayRead(Visitor by, SignedPaper paper) {
        boolean isOfThisVisit = by.pass().isEmpty() || by.pass().get().thing().equals(paper.record());
        return isOfThisVisit
                && store.isParty(paper, by.person())
                && (paper.state() == PaperState.SEALED
                        || kinds.isPartyNow(by.person(), paper.record())
                        || hasSigned(paper, by.person()));
    }

    /** Whether this person's signature would count: a party that signs, of the record today. */
    boolean maySign(Visitor by, SignedPaper paper, Wording wording) {
        return paper.state() == PaperState.OPEN
                && wording.party(by.person()).filter(Wording.Party::signs).isPresent()
                && kinds.isPartyNow(by.person(), paper.record());
    }

    PaperSummary summary(Visitor by, SignedPaper paper) {
        Wording wording = wording(paper);
        List<SignatureSummary> signatures = store.signatures(paper.organisation(), paper.id());
        List<Wording.Party> missing = wording.parties().stream()
                .filter(party -> paper.state() == PaperState.OPEN && party.signs())
                .filter(party ->
                        signatures.stream().noneMatch(each -> each.person().equals(party.person())))
                .toList();
        return new PaperSummary(
                paper.id(),
                paper.record(),
                kinds.path(paper.record()),
                paper.number(),
                paper.hash(),
                paper.state().name().toLowerCase(Locale.ROOT),
                paper.presentedAt(),
                paper.sealedAt(),
                wording,
                signatures,
                missing,
                maySign(by, paper, wording)
                        && missing.stream().anyMatch(party -> party.person().equals(by.person())));
    }

    SealedFile file(Visitor by, SignedPaper paper) {
        byte[] closed = paper.seal().orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "records.refusal.not-sealed"));
        String publicKey = keys.published().get(paper.sealKid());
        String content = envelope.open(paper.organisation(), paper.body());
        String seal = envelope.open(paper.organisation(), closed);
        events.taken(paper, by.person());
        return new SealedFile(
                summary(by, paper),
                paper.sealKid(),
                publicKey,
                Canonical.file(content, seal, paper.sealSignature(), publicKey));
    }

    Wording wording(SignedPaper paper) {
        return Canonical.wording(envelope.open(paper.organisation(), paper.body()));
    }

    private boolean hasSigned(SignedPaper paper, PersonId person) {
        return store.signatures(paper.organisation(), paper.id()).stream()
                .anyMatch(each -> each.person().equals(person));
    }
}
