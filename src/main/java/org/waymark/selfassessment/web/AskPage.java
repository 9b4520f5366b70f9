package org.waymark.selfassessment.web;

import java.util.Set;
import org.waymark.selfassessment.AskSummary;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * An owner is about to ask a mentor.
 *
 * @param areas    the group of boxes
 * @param ticked   numbers of areas
 * @param isHidden whether both wait for each other
 */
public record AskPage(
        AskSummary summary, Field mentor, Field areas, Set<String> ticked, boolean isHidden, FormErrors errors) {
    public AskPage {
        ticked = Set.copyOf(ticked);
    }
}
