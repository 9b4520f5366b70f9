package org.waymark.programme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an employer expects of supervision. An agreement may say otherwise, and says why.
 *
 * @param title              for the people who choose it
 * @param source             where the values come from, for the line beside each
 * @param form               id of the form its agreements are written in
 * @param minutesMost        none where there is no upper end
 * @param sharingWorkingDays from the meeting until the record is shared
 * @param reviewMonths       from signing until the agreement is looked at again
 * @param ladder             whom a disagreement goes to, level by level
 * @param readers            who may read the records, in a sentence
 * @param retentionYears     how long records are kept after the relationship ended
 */
public record EmployerProfile(
        Origin origin,
        String title,
        String source,
        String form,
        Frequency frequency,
        int minutesLeast,
        OptionalInt minutesMost,
        int preparationMinutes,
        int sharingWorkingDays,
        int reviewMonths,
        List<String> ladder,
        String readers,
        int retentionYears) {
    public EmployerProfile {
        ladder = List.copyOf(ladder);
    }

    public String id() {
        return origin.id();
    }

    /** The value of a rule as a form stores it; empty where the profile sets none. */
    public Optional<String> value(ProfileRule rule) {
        return switch (rule) {
            case FREQUENCY -> Optional.of(frequency.word());
            case MINUTES_LEAST -> Optional.of(Integer.toString(minutesLeast));
            case MINUTES_MOST ->
                minutesMost.isPresent() ? Optional.of(Integer.toString(minutesMost.getAsInt())) : Optional.empty();
            case PREPARATION_MINUTES -> Optional.of(Integer.toString(preparationMinutes));
        };
    }
}
