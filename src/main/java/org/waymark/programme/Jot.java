package org.waymark.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/**
 * A line or a page kept in the evidence minutes of a session. Kept with session, area, date and the home it is meant for;
 * may be reworded and sent to another home; removed, it can be put back for thirty days and is then deleted.
 */
@Entity
class Jot {
    static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "session_number")
    private int sessionNumber;

    private Integer area;

    @Enumerated(EnumType.STRING)
    private JotHome home;

    private String text;

    @Column(name = "jotted_at")
    private Instant jottedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private int version;

    protected Jot() {}

    /**
     * @param formId the form that keeps it; a form sent twice keeps one jot
     * @param words  1..20,000 characters, refuses INVALID otherwise
     */
    Jot(Visitor owner, UUID formId, int sessionNumber, JotWords words, Instant at) {
        this.id = formId;
        this.organisationId = owner.organisation().value();
        this.personId = owner.person().value();
        this.sessionNumber = sessionNumber;
        this.jottedAt = at;
        this.version = 1;
        write(words, at);
    }

    /** New words, home or area. Refuses STALE when it was changed since it was shown, WRONG_STATE when removed. */
    void change(JotWords words, int versionSeen, Instant at) {
        if (state() == JotState.REMOVED) {
            throw new Refusal(Reason.WRONG_STATE, "programme.refusal.jot-removed");
        }
        if (versionSeen != version) {
            throw new Refusal(Reason.STALE, "programme.refusal.jot-changed");
        }
        write(words, at);
    }

    /** Puts the text aside that was there, when its owner settles for another. */
    void reword(String chosen, Instant at) {
        change(new JotWords(chosen, home, area), version, at);
    }

    /** @return whether it was there to remove */
    boolean remove(Instant at) {
        return move(JotState.REMOVED, at);
    }

    /** @return whether it had been removed */
    boolean putBack() {
        return move(JotState.KEPT, null);
    }

    private boolean move(JotState wanted, Instant removal) {
        if (!state().next().contains(wanted)) {
            return false;
        }
        removedAt = removal;
        return true;
    }

    JotState state() {
        return removedAt == null ? JotState.KEPT : JotState.REMOVED;
    }

    private void write(JotWords words, Instant at) {
        if (words.text().isBlank() || !Words.isWithin(words.text(), Words.NOTE_CHARACTERS_MAX)) {
            throw new Refusal(Reason.INVALID, "programme.refusal.jot-length");
        }
        text = words.text();
        home = words.home();
        area = words.area();
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID personId() {
        return personId;
    }

    int sessionNumber() {
        return sessionNumber;
    }

    String text() {
        return text;
    }

    JotWords words() {
        return new JotWords(text, home, area);
    }

    Instant jottedAt() {
        return jottedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jot jot && id.equals(jot.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
