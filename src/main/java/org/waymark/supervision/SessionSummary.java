package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.RecordForm;
import org.waymark.records.SigningState;

/**
 * The record of a meeting as one of the two sees it.
 *
 * @param seat      the reader's
 * @param other     name of the other one
 * @param state     {@code drafting}, {@code shared}, {@code agreed}, {@code signing}, {@code disputed}, {@code referred},
 *                  {@code sealed}, {@code sealed-disputed} or {@code ended}
 * @param meeting   where and when, with what became of it
 * @param sharing   until when it is to be shared
 * @param wish      what the supervisee would have changed; empty for nothing
 * @param parts     what the reader may read of it now
 * @param agenda    what both want to talk about
 * @param actions   what was agreed earlier and here
 * @param tasks     what the learning programme asks of the reader, or of the supervisee
 * @param focus     what the last record named as its focus for next time; empty for nothing
 * @param kept      what the reader wrote that could not be put in
 * @param disagreement in which it ended
 * @param mark      of what was read; whoever agrees sends it back
 */
public record SessionSummary(
        UUID id,
        Seat seat,
        String own,
        String other,
        boolean isOtherGuest,
        String state,
        Held meeting,
        SharingTime sharing,
        String wish,
        Optional<Instant> sharedAt,
        Optional<SigningState> signing,
        RecordForm form,
        List<PartSummary> parts,
        List<Point> agenda,
        List<ActionLine> actions,
        List<TaskLine> tasks,
        String focus,
        List<AgreementSummary.KeptAnswer> kept,
        Optional<UUID> disagreement,
        String mark) {
    public SessionSummary {
        parts = List.copyOf(parts);
        agenda = List.copyOf(agenda);
        actions = List.copyOf(actions);
        tasks = List.copyOf(tasks);
        kept = List.copyOf(kept);
    }

    /** @param hasBegun whether its time has come */
    public record Held(UUID id, MeetingWhen when, MeetingState became, boolean hasBegun) {}

    /**
     * @param by       last day
     * @param days     working days left, 0 on that day, fewer than 0 never
     * @param isLate   whether that day is over
     * @param allowed  working days in all
     * @param source   whose rule it is
     */
    public record SharingTime(LocalDate by, int days, boolean isLate, int allowed, String source) {}

    /** @param seat who writes it */
    public record PartSummary(RecordForm.FormPart part, Seat seat, List<SessionItem> items) {
        public PartSummary {
            items = List.copyOf(items);
        }

        public boolean isEmpty() {
            return items.stream().allMatch(item -> item.words().isEmpty());
        }
    }

    /** @param isOwn whether the reader put it there */
    public record Point(UUID id, String by, boolean isOwn, String text) {}

    /**
     * @param seat    whose it is to do
     * @param isNew   whether it was agreed in this very record
     * @param isHere  whether it was said in this very record what became of it
     */
    public record ActionLine(
            UUID id,
            Seat seat,
            String text,
            Optional<LocalDate> dueOn,
            ActionState state,
            String outcome,
            boolean isNew,
            boolean isHere) {}

    /** A follow-up of a session of the programme. @param isOwn whether it is the reader's own */
    public record TaskLine(int session, String text, LocalDate dueOn, boolean isOwn) {}

    public String path() {
        return "/supervision/records/" + id;
    }

    public boolean is(String wanted) {
        return state.equals(wanted);
    }

    public boolean isDrafting() {
        return is("drafting");
    }

    /** Whether either of the two may still change anything. */
    public boolean isOpen() {
        return is("drafting") || is("shared") || is("agreed") || is("signing");
    }

    public boolean isDisputed() {
        return is("disputed") || is("referred") || is("sealed-disputed");
    }

    public boolean isSealed() {
        return is("sealed") || is("sealed-disputed");
    }

    public boolean isSupervisor() {
        return seat == Seat.SUPERVISOR;
    }

    /** Those of the reader. */
    public List<SessionItem> ownItems() {
        return parts.stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> item.seat() == seat)
                .toList();
    }

    public Optional<SessionItem> item(String key) {
        return parts.stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> item.item().key().equals(key))
                .findFirst();
    }

    /** What was agreed at earlier meetings, open or dealt with here. */
    public List<ActionLine> earlier() {
        return actions.stream().filter(action -> !action.isNew()).toList();
    }

    /** What is agreed here. */
    public List<ActionLine> agreedHere() {
        return actions.stream().filter(ActionLine::isNew).toList();
    }
}
