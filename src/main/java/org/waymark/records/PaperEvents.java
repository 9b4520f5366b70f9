package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;

/** Tells the other rooms, and the audit, what became of a paper; all in the transaction in which it happens. */
@ApplicationScoped
class PaperEvents {
    @Inject
    private Event<Audited> audit;

    @Inject
    private Chain chain;

    @Inject
    private Event<RecordSigned> signed;

    @Inject
    private Event<RecordSealed> sealed;

    @Inject
    private Event<SignatureVoided> voided;

    void presented(SignedPaper paper, PersonId by) {
        audit(paper, by, "records.presented");
    }

    void signed(SignedPaper paper, PersonId by, Instant at) {
        audit(paper, by, "records.signed");
        signed.fire(new RecordSigned(paper.organisation(), paper.record(), paper.hash(), by, at));
    }

    void sealed(SignedPaper paper, Instant at) {
        audit(paper, null, "records.sealed");
        sealed.fire(new RecordSealed(paper.organisation(), paper.record(), paper.hash(), paper.number(), at));
    }

    void voided(SignedPaper paper, PersonId by, List<SignatureSummary> signatures, Instant at) {
        audit(paper, by, "records.voided");
        signatures.forEach(each -> voided.fire(
                new SignatureVoided(paper.organisation(), paper.record(), paper.hash(), each.person(), at)));
    }

    void taken(SignedPaper paper, PersonId by) {
        audit(paper, by, "records.taken");
    }

    void granted(SignedPaper paper, PersonId by, UUID grant) {
        audit(paper, by, "records.reader-granted", " grant=" + grant);
    }

    void grantEnded(SignedPaper paper, PersonId by, UUID grant) {
        audit(paper, by, "records.reader-ended", " grant=" + grant);
    }

    void readByGrant(SignedPaper paper, PersonId by, UUID grant) {
        audit(paper, by, "records.read", " grant=" + grant);
    }

    void excerpt(SignedPaper paper, PersonId by, String action, UUID excerpt) {
        audit(paper, by, action, " excerpt=" + excerpt);
    }

    private void audit(SignedPaper paper, PersonId by, String action) {
        audit(paper, by, action, "");
    }

    private void audit(SignedPaper paper, PersonId by, String action, String more) {
        String detail = "paper=" + paper.id() + " hash=" + paper.hash() + more;
        audit.fire(new Audited(paper.organisation(), by, action, paper.record(), detail));
        chain.add(paper.organisation(), paper.record(), action, by, detail);
    }
}
