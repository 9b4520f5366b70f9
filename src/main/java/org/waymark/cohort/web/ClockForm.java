package org.waymark.cohort.web;

import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.cohort.ClockPlace;
import org.waymark.cohort.Clocks;
import org.waymark.programme.ClockMove;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;

/**
 * A button of a clock, named {@code press}: whose clock, a dot, and what to do with it, such as {@code group.pause}.
 * Moving to another part takes its number (0 for the first) from the field {@code part}.
 */
final class ClockForm {
    private static final int EXTENSION_MINUTES = 5;
    private static final String GROUP = "group.";
    private static final String OWN = "own.";

    private final Form form;
    private final UUID id;

    ClockForm(CurrentRequest request) {
        this.form = request.form();
        this.id = request.formId();
    }

    /**
     * Does what was pressed.
     *
     * @param group the group whose clock this page can move, if there is one
     */
    void submit(Clocks clocks, Visitor visitor, int session, Optional<UUID> group) {
        String press = form.line("press");
        if (press.startsWith(GROUP)) {
            UUID whose = group.orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "cohort.refusal.no-such-group"));
            submit(clocks, visitor, ClockPlace.shared(session, whose), press.substring(GROUP.length()));
        } else if (press.startsWith(OWN)) {
            submit(clocks, visitor, ClockPlace.own(session), press.substring(OWN.length()));
        } else {
            throw unknown();
        }
    }

    private void submit(Clocks clocks, Visitor visitor, ClockPlace place, String what) {
        switch (what) {
            case "start" -> clocks.start(visitor, place, id);
            case "pause" -> clocks.move(visitor, place, ClockMove.PAUSE, 0, id);
            case "go-on" -> clocks.move(visitor, place, ClockMove.GO_ON, 0, id);
            case "extend" -> clocks.move(visitor, place, ClockMove.EXTEND, EXTENSION_MINUTES, id);
            case "move" -> clocks.move(visitor, place, ClockMove.MOVE_TO, part(), id);
            case "stop" -> clocks.move(visitor, place, ClockMove.STOP, 0, id);
            case "take-over" -> clocks.takeOver(visitor, place, id);
            case "follow" -> clocks.follow(visitor, place);
            case "unfollow" -> clocks.unfollow(visitor, place);
            default -> throw unknown();
        }
    }

    /** A part that the session does not have is refused by the clock itself. */
    private int part() {
        String part = form.line("part");
        return part.matches("[0-9]{1,2}") ? Integer.parseInt(part) : -1;
    }

    private static Refusal unknown() {
        return new Refusal(Reason.INVALID, "cohort.refusal.unknown-button");
    }
}
