package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** Sealed papers as files, which the offline check reads. */
@ApplicationScoped
class PaperFiles {
    @Inject
    private PaperReading reading;

    @Inject
    private Envelope envelope;

    @Inject
    private SealKeys keys;

    @Inject
    private GrantReading grants;

    @Inject
    private PaperEvents events;

    /** The caller has made sure that this visitor may read it. Refuses WRONG_STATE unless it is sealed. */
    SealedFile file(Visitor by, SignedPaper paper) {
        byte[] closed = paper.seal().orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "records.refusal.not-sealed"));
        String publicKey = keys.published().get(paper.sealKid());
        String content = envelope.open(paper.organisation(), paper.body());
        String seal = envelope.open(paper.organisation(), closed);
        grants.read(by, paper, "FILE");
        events.taken(paper, by.person());
        return new SealedFile(
                reading.summary(by, paper),
                paper.sealKid(),
                publicKey,
                Canonical.file(content, seal, paper.sealSignature(), publicKey));
    }
}
