package org.waymark.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What its owner wrote and did in one session.
 *
 * @param answers in the order of the session's page
 * @param jots    the oldest first, none that was removed
 */
public record SessionWork(
        SessionProgress progress, List<Answer> answers, List<JotSummary> jots, Optional<TaskSummary> task) {
    public SessionWork {
        answers = List.copyOf(answers);
        jots = List.copyOf(jots);
    }

    /**
     * Something written under a prompt.
     *
     * @param words what the prompt says; empty when the content no longer has it
     */
    public record Answer(String prompt, String words, String text, Instant writtenAt) {}

    public boolean isEmpty() {
        return answers.isEmpty() && jots.isEmpty() && task.isEmpty() && progress.standing() == Standing.NOT_BEGUN;
    }
}
