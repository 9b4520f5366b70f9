package org.waymark.development;

import java.time.LocalDate;
import java.util.List;

/**
 * Actions, filtered.
 *
 * @param older how many to pass over for more; 0 where there are none
 */
public record ActionsSummary(ActionFilter filter, List<ItemSummary> actions, int older, LocalDate today) {
    public ActionsSummary {
        actions = List.copyOf(actions);
    }
}
