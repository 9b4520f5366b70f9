package org.waymark.records;

import java.util.List;
import java.util.Optional;
import org.waymark.PersonId;

/**
 * The exact text that people sign: what stands on the page before they sign, in the canonical JSON, and in the PDF.
 *
 * @param title       of the paper, for example {@code Supervision agreement}
 * @param formId      the content form it was written in
 * @param formVersion from 1
 * @param parties     who it is between, in the order in which they are named
 * @param parts       as they are read
 */
public record Wording(String title, String formId, int formVersion, List<Party> parties, List<Part> parts) {
    /**
     * One of those it is between.
     *
     * @param seat      {@code supervisor}, {@code supervisee}, {@code reviewer}, {@code reviewee}
     * @param seatLabel the same as people read it
     * @param name      as it is on this day
     * @param signs     whether it is sealed only with their signature
     */
    public record Party(String seat, String seatLabel, PersonId person, String name, boolean signs) {}

    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param label empty for a text that needs none
     * @param text  empty where nothing was written
     */
    public record Line(String label, String text) {}

    public Wording {
        parties = List.copyOf(parties);
        parts = List.copyOf(parts);
    }

    Optional<Party> party(PersonId person) {
        return parties.stream().filter(each -> each.person().equals(person)).findFirst();
    }
}
