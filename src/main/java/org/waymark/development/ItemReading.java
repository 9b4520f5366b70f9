package org.waymark.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.NoteSummary;
import org.waymark.sharing.Readership;

/**
 * One thing of one's own plan, to work on; or something new of one kind.
 *
 * @param item    empty for something new
 * @param changes every version, the latest first
 * @param below   actions and support for a goal
 * @param goals   open goals that it may serve
 * @param edit    its text as far as it is written
 * @param review  a look back as far as it is written
 * @param end     what was learned, as far as it is written
 * @param rescue  token with which the page may hand in text after the visit
 */
public record ItemReading(
        ItemKind kind,
        Optional<ItemSummary> item,
        List<PlanChange> changes,
        List<ItemSummary> below,
        List<ItemSummary> goals,
        NoteSummary edit,
        NoteSummary review,
        NoteSummary end,
        Readership readership,
        List<String> kinds,
        LocalDate today,
        String rescue) {
    public ItemReading {
        changes = List.copyOf(changes);
        below = List.copyOf(below);
        goals = List.copyOf(goals);
        kinds = List.copyOf(kinds);
    }

    /** Name of a goal that it may serve; empty where it is none of these. */
    public String goalTitle(UUID goal) {
        return goals.stream()
                .filter(each -> each.id().equals(goal))
                .map(each -> each.words().title())
                .findFirst()
                .orElse("");
    }
}
