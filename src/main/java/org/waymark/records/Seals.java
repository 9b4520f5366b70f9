package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Makes the seal over a text and its signatures with the tool's own key, which it remembers. */
@ApplicationScoped
class Seals {
    @Inject
    private SealKeys keys;

    @Inject
    private Envelope envelope;

    private volatile SealKeys.SealKey key;

    void seal(SignedPaper paper, List<SignatureSummary> signatures, Instant at) {
        SealKeys.SealKey with = key();
        String seal = Canonical.seal(paper.hash(), signatures, at, with.kid());
        paper.seal(envelope.close(paper.organisation(), seal), signed(with, seal), with.kid(), at);
    }

    private SealKeys.SealKey key() {
        if (key == null) {
            key = keys.sealing(envelope.masters());
        }
        return key;
    }

    private static String signed(SealKeys.SealKey with, String text) {
        try {
            Signature signer = Signature.getInstance(SealKeys.ALGORITHM);
            signer.initSign(with.key());
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The seal could not be made", fault);
        }
    }
}
