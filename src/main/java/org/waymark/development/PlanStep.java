package org.waymark.development;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one next thing that a plan proposes.
 *
 * @param title what it is about; empty where it is about nothing yet
 * @param path  where it leads, without the prefix of the visit
 */
public record PlanStep(Kind kind, String title, String path) {
    /** In the order in which they win. */
    public enum Kind {
        /** The day of an action has come. */
        DO_ACTION,
        /** Something was kept in a session. */
        USE_JOT,
        /** There is no open goal. */
        BEGIN,
        /** The open goal that was left alone longest. */
        LOOK_BACK;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param actions open ones, the nearest day first */
    static PlanStep of(List<ItemSummary> items, List<ItemSummary> actions, LocalDate today) {
        Optional<ItemSummary> due = actions.stream()
                .filter(action ->
                        action.due().filter(day -> !day.isAfter(today)).isPresent())
                .findFirst();
        return due.map(action -> about(Kind.DO_ACTION, action))
                .or(() -> with(ItemState.IDEA, items).map(idea -> about(Kind.USE_JOT, idea)))
                .or(() -> with(ItemState.OPEN, items).map(goal -> about(Kind.LOOK_BACK, goal)))
                .orElse(new PlanStep(Kind.BEGIN, "", ItemKind.GOAL.path() + "/new"));
    }

    private static Optional<ItemSummary> with(ItemState state, List<ItemSummary> items) {
        return items.stream()
                .filter(item -> item.kind() == ItemKind.GOAL && item.state() == state)
                .min(Comparator.comparing(ItemSummary::changedAt));
    }

    private static PlanStep about(Kind kind, ItemSummary item) {
        return new PlanStep(kind, item.words().title(), item.path());
    }
}
