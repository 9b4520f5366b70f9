package org.waymark.selfassessment;

import java.util.List;
import org.waymark.programme.NoteSummary;

/**
 * A question for a mentor, with what they said.
 *
 * @param isOpenToChange whether they can still write
 * @param scale          the steps to choose from
 * @param meanings       what the steps mean, where these are the steps of today
 * @param things         what the owner shares with them now
 * @param words          their words as far as they are written
 * @param evidence       the same of what they base them on
 * @param rescue         token with which the page may hand in text after the visit
 */
public record MentorDesk(
        AskedView asked,
        boolean isOpenToChange,
        ScaleSummary scale,
        List<String> meanings,
        List<ViewWords.Named> things,
        NoteSummary words,
        NoteSummary evidence,
        String rescue) {
    public MentorDesk {
        meanings = List.copyOf(meanings);
        things = List.copyOf(things);
    }

    /** Version of what stands there, 0 while nothing does. */
    public int version() {
        return asked.wordings().isEmpty() ? 0 : asked.latest().version();
    }

    /** What a step means; empty where nobody says. */
    public String meaning(int level) {
        return meanings.size() == scale.steps().size() ? meanings.get(level - 1) : "";
    }
}
