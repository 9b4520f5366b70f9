package org.waymark.appraisal.web;

import java.util.Optional;
import org.waymark.appraisal.CycleSummary;
import org.waymark.appraisal.ObjectiveSummary;

/**
 * One objective being read or written.
 *
 * @param objective empty for a new one
 * @param isClash   whether the other one changed it meanwhile
 */
public record ObjectivePage(
        CycleSummary cycle, Optional<ObjectiveSummary> objective, ObjectiveForm form, boolean isClash) {
    public String action() {
        return objective.map(ObjectiveSummary::path).orElse(cycle.path() + "/objectives/new");
    }
}
