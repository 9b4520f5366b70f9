package org.waymark.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;

/**
 * The exact text that is signed. Presented by one of its parties; then signed by each and sealed with the last signature,
 * or void because something was changed before. Kept until the retention of its record is over.
 */
@Entity
@Table(name = "record_paper")
class SignedPaper {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String kind;

    @Column(name = "thing_id")
    private UUID thingId;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kept_as")
    private RetentionClass keptAs;

    @Column(name = "form_id")
    private String formId;

    @Column(name = "form_version")
    private int formVersion;

    private String hash;

    @Column(name = "wording_hash")
    private String wordingHash;

    @Column(name = "previous_hash")
    private String previousHash;

    private byte[] body;

    @Enumerated(EnumType.STRING)
    private PaperState state;

    @Column(name = "presented_by")
    private UUID presentedBy;

    @Column(name = "presented_at")
    private Instant presentedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private byte[] seal;

    @Column(name = "seal_signature")
    private String sealSignature;

    @Column(name = "seal_kid")
    private String sealKid;

    @Version
    private int version;

    protected SignedPaper() {}

    SignedPaper(Canonical.Setting setting, Wording wording, String hash, String wordingHash, byte[] body, PersonId by) {
        this.id = UUID.randomUUID();
        this.organisationId = setting.organisation().value();
        this.kind = setting.record().kind();
        this.thingId = setting.record().id();
        this.number = setting.number();
        this.keptAs = setting.keptAs();
        this.formId = wording.formId();
        this.formVersion = wording.formVersion();
        this.hash = hash;
        this.wordingHash = wordingHash;
        this.previousHash = setting.previous();
        this.body = body.clone();
        this.state = PaperState.OPEN;
        this.presentedBy = by.value();
        this.presentedAt = setting.at();
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    RecordRef record() {
        return new RecordRef(kind, thingId);
    }

    RetentionClass keptAs() {
        return keptAs;
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }

    boolean says(String otherWordingHash) {
        return wordingHash.equals(otherWordingHash);
    }

    byte[] body() {
        return body.clone();
    }

    PaperState state() {
        return state;
    }

    Instant presentedAt() {
        return presentedAt;
    }

    Optional<Instant> sealedAt() {
        return state == PaperState.SEALED ? Optional.of(endedAt) : Optional.empty();
    }

    Optional<byte[]> seal() {
        return Optional.ofNullable(seal).map(byte[]::clone);
    }

    String sealSignature() {
        return sealSignature;
    }

    String sealKid() {
        return sealKid;
    }

    /** Refuses STALE for another hash than stands here, WRONG_STATE for what can be signed no more. */
    void requireOpen(String expected) {
        if (state.after(PaperState.Act.SIGN).isEmpty()) {
            throw new Refusal(
                    Reason.WRONG_STATE, state == PaperState.SEALED ? "records.refusal.sealed" : "records.refusal.void");
        }
        if (!hash.equals(expected)) {
            throw new Refusal(Reason.STALE, "records.refusal.other-text");
        }
    }

    void makeVoid(Instant at) {
        move(PaperState.Act.VOID, at);
    }

    void seal(byte[] closedSeal, String signature, String kid, Instant at) {
        move(PaperState.Act.SIGN_LAST, at);
        this.seal = closedSeal.clone();
        this.sealSignature = signature;
        this.sealKid = kid;
    }

    private void move(PaperState.Act act, Instant at) {
        this.state = state.after(act).orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "records.refusal.sealed"));
        this.endedAt = at.isBefore(presentedAt) ? presentedAt : at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedPaper paper && id.equals(paper.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
