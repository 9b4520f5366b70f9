package org.waymark.development.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.development.ActionsSummary;
import org.waymark.development.ItemState;
import org.waymark.web.Field;

/** The action log with its filter. */
public record ActionsPage(ActionsSummary summary, Field state, Field session) {
    private static final String ALL = "all";
    private static final List<String> STATES =
            List.of(ItemState.OPEN.key(), ItemState.DONE.key(), ItemState.SET_ASIDE.key(), ALL);

    static ActionsPage of(ActionsSummary summary) {
        int session = summary.filter().session();
        return new ActionsPage(
                summary,
                Field.of("state", summary.filter().state().map(ItemState::key).orElse(ALL)),
                Field.of("session", session == 0 ? "" : String.valueOf(session)));
    }

    /** Empty for all; anything unknown asks for the open ones. */
    static Optional<ItemState> state(String chosen) {
        return switch (chosen) {
            case "done" -> Optional.of(ItemState.DONE);
            case "set-aside" -> Optional.of(ItemState.SET_ASIDE);
            case ALL -> Optional.empty();
            default -> Optional.of(ItemState.OPEN);
        };
    }

    /** Keys of the states to choose from. */
    public List<String> states() {
        return new ArrayList<>(STATES);
    }

    /** Address of the next part, without the prefix of the visit. */
    public String olderPath() {
        return "/development/actions?state=" + state.value() + "&session=" + session.value() + "&from="
                + summary.older();
    }
}
