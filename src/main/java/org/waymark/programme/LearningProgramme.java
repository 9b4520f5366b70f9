package org.waymark.programme;

import java.util.List;

/**
 * The programme as a whole; its sessions come from {@link ContentPack#sessions()}.
 *
 * @param origin where the file comes from
 * @param title printed name
 * @param overview what it is, in two sentences
 * @param days how it divides into days
 * @param daysInferred whether the division is our reading rather than the publisher's
 * @param daysNote says so on the page
 * @param recommendedToEveryone numbers of the sessions that nobody should leave out
 * @param outline the standard parts of a session, in order
 * @param cycle the steps of the reflective cycle
 * @param records what every session may add to
 * @param guide for whom it is and how it may be used
 * @param pathway the year of gathering evidence
 * @param followUpNote says whose suggestion the due days are
 */
public record LearningProgramme(
        Origin origin,
        String title,
        String overview,
        List<Day> days,
        boolean daysInferred,
        String daysNote,
        List<Integer> recommendedToEveryone,
        List<OutlinePart> outline,
        List<Point> cycle,
        List<Point> records,
        Guide guide,
        Pathway pathway,
        String followUpNote) {
    /** Keeps its own copies of the lists. */
    public LearningProgramme {
        days = List.copyOf(days);
        recommendedToEveryone = List.copyOf(recommendedToEveryone);
        outline = List.copyOf(outline);
        cycle = List.copyOf(cycle);
        records = List.copyOf(records);
    }

    /** @return whether everyone is advised to take this session, whatever else they choose */
    public boolean isRecommendedToEveryone(int sessionNumber) {
        return recommendedToEveryone.contains(sessionNumber);
    }
}
