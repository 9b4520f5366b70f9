package org.waymark.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotKept;

/**
 * One thing in a development plan. Made by its owner or begun by a jot; reworded and reviewed while it is open; reached or
 * set aside, and opened again. Each of these is one more version, and none is ever deleted. Until its owner works on it
 * here, what began as a jot follows the jot: it is reworded with it, and gone with it.
 */
@Entity
@Table(name = "plan_item")
class PlanItem {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String text;
    private String timescale;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "session_number")
    private Integer sessionNumber;

    private Integer area;

    @Column(name = "is_following")
    private boolean isFollowing;

    @Column(name = "is_gone")
    private boolean isGone;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected PlanItem() {}

    /**
     * Refuses INVALID where there is no text, or too much of anything.
     *
     * @param formId the form that saves it; with the kind it makes the id, so that a form sent twice saves one
     */
    PlanItem(Visitor owner, UUID formId, ItemKind kind, ItemWords words, Instant at) {
        this.id = UUID.nameUUIDFromBytes((formId + " " + kind).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        this.organisationId = owner.organisation().value();
        this.personId = owner.person().value();
        this.kind = kind;
        this.state = ItemState.OPEN;
        this.madeAt = at;
        this.changedAt = at;
        this.version = 1;
        write(words);
    }

    /** What was kept in a session: the start of a goal, or an action. */
    PlanItem(JotKept jot) {
        this.id = jot.jot().id();
        this.organisationId = jot.organisation().value();
        this.personId = jot.person().value();
        this.sessionNumber = jot.sessionNumber();
        this.madeAt = jot.at();
        this.changedAt = jot.at();
        this.version = 1;
        this.isFollowing = true;
        follow(jot);
    }

    /** As its jot says it now. @return whether anything changed; never once its owner worked on it here */
    boolean follow(JotKept jot, Instant at) {
        boolean isSame = !isGone
                && kind == kind(jot)
                && text.equals(jot.text())
                && java.util.Objects.equals(area, jot.area().orElse(null));
        if (!isFollowing || isSame) {
            return false;
        }
        follow(jot);
        changed(at);
        return true;
    }

    private void follow(JotKept jot) {
        kind = kind(jot);
        state = kind == ItemKind.GOAL ? ItemState.IDEA : ItemState.OPEN;
        area = jot.area().orElse(null);
        isGone = false;
        take(ItemWords.jotted(jot.text()));
    }

    private static ItemKind kind(JotKept jot) {
        return jot.home() == JotHome.DEVELOPMENT_PLAN ? ItemKind.GOAL : ItemKind.ACTION;
    }

    /** Its jot went. @return whether it went too; never once its owner worked on it here */
    boolean letGo(Instant at) {
        if (!isFollowing || isGone) {
            return false;
        }
        isGone = true;
        take(ItemWords.jotted(""));
        changed(at);
        return true;
    }

    /**
     * Other words; the start of a goal is a goal from now on. Refuses INVALID as the constructor does, STALE when it was
     * changed since it was shown, WRONG_STATE where it is closed.
     */
    void reword(ItemWords words, int versionSeen, Instant at) {
        if (versionSeen != version) {
            throw new Refusal(Reason.STALE, "development.refusal.changed");
        }
        if (!state.isWritable()) {
            throw new Refusal(Reason.WRONG_STATE, "development.refusal.closed");
        }
        write(words);
        state = ItemState.OPEN;
        workedOn(at);
    }

    /** A look back is written beside it. Refuses WRONG_STATE where it is not an open goal. */
    void review(Instant at) {
        if (kind != ItemKind.GOAL || state != ItemState.OPEN) {
            throw new Refusal(Reason.WRONG_STATE, "development.refusal.closed");
        }
        workedOn(at);
    }

    /** Refuses WRONG_STATE where the table of states does not lead there. */
    void move(ItemState next, Instant at) {
        if (!state.leadsTo(next) || state == ItemState.IDEA && next == ItemState.OPEN) {
            throw new Refusal(Reason.WRONG_STATE, "development.refusal.state");
        }
        state = next;
        workedOn(at);
    }

    private void write(ItemWords words) {
        if (!words.isPossible() || id.equals(words.goal())) {
            throw new Refusal(Reason.INVALID, "development.refusal.not-possible");
        }
        take(words);
    }

    private void take(ItemWords words) {
        text = words.text();
        timescale = words.timescale();
        doneBy = words.doneBy();
        due = words.due();
        goalId = words.goal();
    }

    private void workedOn(Instant at) {
        isFollowing = false;
        changed(at);
    }

    /** Always later than before, so that every act is a version. */
    private void changed(Instant at) {
        Instant least = changedAt.plus(1, ChronoUnit.MICROS);
        changedAt = at.isAfter(least) ? at : least;
    }

    ItemWords words() {
        return new ItemWords(text, timescale, doneBy, due, goalId);
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

    ItemKind kind() {
        return kind;
    }

    ItemState state() {
        return state;
    }

    Integer sessionNumber() {
        return sessionNumber;
    }

    Integer area() {
        return area;
    }

    boolean isFollowing() {
        return isFollowing;
    }

    boolean isGone() {
        return isGone;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanItem item && id.equals(item.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
