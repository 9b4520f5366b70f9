package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/**
 * Who may read a paper: its parties. Whoever is of the record no more reads what was sealed with them as a party and what
 * they themselves signed; what was only presented or taken back is closed to them with the relationship. A guest reads
 * papers of the one thing they came for. Beyond the parties only whoever one of them granted it reads what is sealed.
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
    private GrantReading grants;

    SignedPaper readable(Visitor by, UUID id) {
        SignedPaper paper = found(by.organisation(), id);
        if (!mayRead(by, paper) && grants.open(by, paper).isEmpty()) {
            throw Sealing.unknown();
        }
        return paper;
    }

    /** For a party of it, whoever else may read it by a grant. */
    SignedPaper asParty(Visitor by, UUID id) {
        SignedPaper paper = found(by.organisation(), id);
        if (!mayRead(by, paper)) {
            throw Sealing.unknown();
        }
        return paper;
    }

    boolean isParty(SignedPaper paper, PersonId person) {
        return store.isParty(paper, person);
    }

    /** Refuses NOT_FOUND to a party who is of the record no more. */
    void requireNow(Visitor by, SignedPaper paper) {
        if (!kinds.isPartyNow(by.person(), paper.record())) {
            throw Sealing.unknown();
        }
    }

    SignedPaper found(OrganisationId organisation, UUID id) {
        return store.find(organisation, id).orElseThrow(Sealing::unknown);
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
                wording.party(by.person()).isPresent(),
                maySign(by, paper, wording)
                        && missing.stream().anyMatch(party -> party.person().equals(by.person())));
    }

    Wording wording(SignedPaper paper) {
        return Canonical.wording(envelope.open(paper.organisation(), paper.body()));
    }

    /** Whoever reads by a grant leaves a line of it. */
    PaperSummary shown(Visitor by, SignedPaper paper) {
        grants.read(by, paper, "PAGE");
        return summary(by, paper);
    }

    private boolean hasSigned(SignedPaper paper, PersonId person) {
        return store.signatures(paper.organisation(), paper.id()).stream()
                .anyMatch(each -> each.person().equals(person));
    }
}
