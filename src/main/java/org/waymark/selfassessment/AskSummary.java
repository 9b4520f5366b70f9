package org.waymark.selfassessment;

import java.util.List;
import org.waymark.programme.Area;

/**
 * Whom an owner can ask, and about what.
 *
 * @param mentors those of today; empty where a lead has named none
 */
public record AskSummary(List<MentorChoice> mentors, List<Area> areas) {
    public AskSummary {
        mentors = List.copyOf(mentors);
        areas = List.copyOf(areas);
    }
}
