package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** One party signs exactly the text that they have before them. Source: decision 0140. */
@ApplicationScoped
public class Signing {
    /** Characters of what somebody adds to their signature. */
    public static final int COMMENT_MAX = 2_000;

    @Inject
    private PaperStore store;

    @Inject
    private PaperReading reading;

    @Inject
    private Seals seals;

    @Inject
    private PaperEvents events;

    @Inject
    private SigningClock clock;

    /**
     * Signs. The last signature that is needed seals the paper in the same transaction. Refuses NOT_FOUND to whoever may
     * not read it, NOT_YOURS to whoever's signature is not asked for, EXPIRED when the LMS vouched for them longer than 15
     * minutes ago (a link: two hours), STALE for another hash than stands here, WRONG_STATE for what is sealed, void or
     * signed by them already, INVALID for another name than their own or without the box. Effects: audit, {@link
     * RecordSigned}, perhaps {@link RecordSealed}.
     *
     * @param hash      of the text that was shown
     * @param typedName their own name, as they typed it; capitals and blanks make no difference
     * @param comment   0..2,000 characters of their own, part of what is sealed
     */
    @Transactional
    public Signed sign(Visitor by, UUID id, String hash, String typedName, boolean isConfirmed, String comment) {
        SignedPaper paper = store.locked(by.organisation(), id)
                .filter(found -> reading.mayRead(by, found))
                .orElseThrow(Sealing::unknown);
        paper.requireOpen(hash);
        Wording wording = reading.wording(paper);
        if (!reading.maySign(by, paper, wording)) {
            throw new Refusal(Reason.NOT_YOURS, "records.refusal.not-yours-to-sign");
        }
        Instant now = clock.now();
        if (now.isAfter(by.signsUntil())) {
            throw new Refusal(Reason.EXPIRED, "records.refusal.launch-too-old");
        }
        Wording.Party party = wording.party(by.person()).orElseThrow(Sealing::unknown);
        if (!isConfirmed
                || !isSameName(party.name(), typedName)
                || comment.codePointCount(0, comment.length()) > COMMENT_MAX) {
            throw new Refusal(Reason.INVALID, "records.refusal.not-confirmed");
        }
        SignatureSummary signature = new SignatureSummary(
                by.person(),
                party.seat(),
                typedName.strip(),
                clock.statement(),
                comment.strip(),
                by.pass().isPresent(),
                Canonical.exactly(by.launchedAt()),
                now);
        if (!store.add(paper, signature)) {
            throw new Refusal(Reason.WRONG_STATE, "records.refusal.signed-already");
        }
        events.signed(paper, by.person(), now);
        return new Signed(sealed(paper, wording, now));
    }

    private boolean sealed(SignedPaper paper, Wording wording, Instant now) {
        List<SignatureSummary> signatures = store.signatures(paper.organisation(), paper.id());
        boolean isWhole = wording.parties().stream()
                .filter(Wording.Party::signs)
                .allMatch(party ->
                        signatures.stream().anyMatch(each -> each.person().equals(party.person())));
        if (isWhole) {
            seals.seal(paper, signatures, now);
            store.flush();
            events.sealed(paper, now);
        }
        return isWhole;
    }

    /** Whether somebody typed this name; capitals, accents' encoding and blanks make no difference. */
    public static boolean isSameName(String name, String typed) {
        return !plain(name).isEmpty() && plain(name).equals(plain(typed));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
