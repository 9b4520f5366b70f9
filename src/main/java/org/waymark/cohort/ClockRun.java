package org.waymark.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.programme.ClockMove;
import org.waymark.programme.SessionClock;

/**
 * One run of a session by the clock. Begins when somebody starts it (written by {@link ClockStore#begin}, so that two who
 * start at once share one), with the minutes that the plan had in that moment; ends when it is stopped, or is left behind some time after its last minute. One that a group shares stays then, because
 * it says when the session was held; a person's own is removed.
 *
 * <p>Whose it is and of which session is known to whoever asked for it, and never changes; those columns are not mapped,
 * also because EclipseLink 4.0 cannot read an empty UUID.
 */
@Entity
@Table(name = "session_clock")
class ClockRun {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "led_by")
    private UUID ledBy;

    private String minutes;

    @Column(name = "used_millis")
    private long usedMillis;

    @Column(name = "running_since")
    private Instant runningSince;

    @Column(name = "pressed_at")
    private Instant pressedAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "last_form")
    private UUID lastForm;

    @Version
    private int version;

    protected ClockRun() {}

    UUID id() {
        return id;
    }

    PersonId ledBy() {
        return new PersonId(ledBy);
    }

    Instant pressedAt() {
        return pressedAt;
    }

    boolean isFrom(UUID form) {
        return form.equals(lastForm);
    }

    SessionClock time() {
        return time(minutes, usedMillis, runningSince, stoppedAt != null);
    }

    /** Lengths of the parts as their column keeps them: {@code 15,30,30,15}. */
    static String column(List<Integer> minutes) {
        return minutes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The time as it is kept in columns. */
    static SessionClock time(String minutes, long usedMillis, Instant runningSince, boolean isStopped) {
        List<Integer> lengths =
                Arrays.stream(minutes.split(",", -1)).map(Integer::valueOf).toList();
        return new SessionClock(lengths, Duration.ofMillis(usedMillis), Optional.ofNullable(runningSince), isStopped);
    }

    /**
     * Does what was pressed; the same showing of a form pressed twice does it once. Refuses what the state does not allow.
     *
     * @param value minutes for EXTEND, number of the part (0 for the first) for MOVE_TO; otherwise of no meaning
     */
    void press(ClockMove move, int value, UUID form, Instant now) {
        if (isFrom(form)) {
            return;
        }
        SessionClock time = time();
        SessionClock after =
                switch (move) {
                    case PAUSE -> time.pause(now);
                    case GO_ON -> time.goOn(now);
                    case EXTEND -> time.extend(value, now);
                    case MOVE_TO -> time.moveTo(value, now);
                    case STOP -> time.stop(now);
                };
        if (after.isStopped()) {
            this.stoppedAt = now;
        }
        set(after, form, now);
    }

    /** Another member leads from now on. */
    void handTo(PersonId person, UUID form, Instant now) {
        if (stoppedAt != null) {
            throw new Refusal(Reason.WRONG_STATE, "cohort.refusal.clock-gone");
        }
        this.ledBy = person.value();
        this.lastForm = form;
        this.pressedAt = now;
    }

    private void set(SessionClock time, UUID form, Instant now) {
        this.minutes = column(time.minutes());
        this.usedMillis = time.used().toMillis();
        this.runningSince = time.runningSince().orElse(null);
        this.lastForm = form;
        this.pressedAt = now;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockRun run && id.equals(run.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
