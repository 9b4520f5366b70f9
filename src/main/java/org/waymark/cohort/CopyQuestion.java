package org.waymark.cohort;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A copied course, as a lead is asked about it or sees what was answered.
 *
 * @param group  that the copy has had since it was first opened; names the question
 * @param course title of the copy; empty where the LMS sent none
 * @param from   title of the course it was copied from; empty likewise
 * @param nowIn  title of the course in which the group of {@code from} goes on, where that is another by now
 * @param people how many belong to the group of {@code from} today
 * @param came   how many belong to the group of the copy today
 */
public record CopyQuestion(
        UUID group,
        String course,
        String from,
        Optional<String> nowIn,
        long people,
        long came,
        Instant notedAt,
        int version,
        Optional<Answer> answer) {

    /** @param by name of the lead; empty where they have none */
    public record Answer(CopyDecision decision, String by, Instant at) {}

    CopyQuestion answeredBy(String name) {
        Optional<Answer> named = answer.map(given -> new Answer(given.decision(), name, given.at()));
        return new CopyQuestion(group, course, from, nowIn, people, came, notedAt, version, named);
    }
}
