package org.waymark.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/**
 * The follow-up of one session as something to do by a day. Made when its owner takes it on, or when the session is
 * done; ends when ticked, or when a record of its type exists; may be reopened. Kept with the person's record of
 * learning.
 */
@Entity
class Task {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "session_number")
    private int sessionNumber;

    @Enumerated(EnumType.STRING)
    private FollowUpType type;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private int version;

    protected Task() {}

    Task(Visitor owner, int sessionNumber, FollowUpType type, LocalDate dueOn, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.organisationId = owner.organisation().value();
        this.personId = owner.person().value();
        this.sessionNumber = sessionNumber;
        this.type = type;
        this.dueOn = dueOn;
        this.madeAt = madeAt;
        this.version = 1;
    }

    TaskState state() {
        return doneAt == null ? TaskState.OPEN : TaskState.DONE;
    }

    /** @return whether it was open; done twice is done once */
    boolean close(Instant at) {
        return move(TaskState.DONE, at);
    }

    /** @return whether it had been done */
    boolean reopen() {
        return move(TaskState.OPEN, null);
    }

    private boolean move(TaskState wanted, Instant at) {
        if (!state().next().contains(wanted)) {
            return false;
        }
        doneAt = at;
        return true;
    }

    /** Another day, or another kind of record to end in. Refuses WRONG_STATE once done. */
    void plan(FollowUpType wanted, LocalDate day) {
        if (state() == TaskState.DONE) {
            throw new Refusal(Reason.WRONG_STATE, "programme.refusal.task-done");
        }
        type = wanted;
        dueOn = day;
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

    FollowUpType type() {
        return type;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Task task && id.equals(task.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
