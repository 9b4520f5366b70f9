package org.waymark.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;

/**
 * A text that stands beside a note or jot: written after the visit had ended, in a second tab, or replaced by choice.
 * Waits until its owner chooses; whatever they choose it can be read and taken back for thirty days, then it is deleted.
 */
@Entity
@Table(name = "kept_text")
class KeptText {
    static final Duration KEPT_FOR = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "session_number")
    private int sessionNumber;

    private String prompt;

    @Column(name = "jot_id")
    private UUID jotId;

    private String text;

    @Enumerated(EnumType.STRING)
    private KeptReason reason;

    @Enumerated(EnumType.STRING)
    private KeptState state;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "keep_until")
    private Instant keepUntil;

    @Version
    private int version;

    protected KeptText() {}

    /** Waiting for its owner's choice. */
    KeptText(int sessionNumber, String prompt, String text, KeptReason reason, Instant at) {
        this.id = UUID.randomUUID();
        this.sessionNumber = sessionNumber;
        this.prompt = prompt;
        this.text = text;
        this.reason = reason;
        this.state = KeptState.WAITING;
        this.keptAt = at;
        this.keepUntil = at.plus(KEPT_FOR);
    }

    /**
     * Its owner has chosen. It stays readable for thirty days from now. Refuses WRONG_STATE when that choice is no
     * longer open.
     */
    void settle(KeptState chosen, Instant at) {
        if (!state.next().contains(chosen)) {
            throw new Refusal(Reason.WRONG_STATE, "programme.refusal.kept-settled");
        }
        state = chosen;
        keepUntil = at.plus(KEPT_FOR);
    }

    KeptState state() {
        return state;
    }

    Instant keepUntil() {
        return keepUntil;
    }

    UUID id() {
        return id;
    }

    int sessionNumber() {
        return sessionNumber;
    }

    String prompt() {
        return prompt;
    }

    Optional<UUID> jotId() {
        return Optional.ofNullable(jotId);
    }

    String text() {
        return text;
    }

    KeptSummary summary() {
        return new KeptSummary(id, sessionNumber, prompt, text, reason, state, keptAt, keepUntil);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptText that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
