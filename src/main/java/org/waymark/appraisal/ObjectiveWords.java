package org.waymark.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an objective says.
 *
 * @param success how the two will know that it was reached
 */
public record ObjectiveWords(String title, List<Step> steps, String success) {
    /** The form prints three rows and sets no limit; this one only keeps a page readable. */
    public static final int MOST_STEPS = 30;

    /** @param by the day by which the task will be done; empty while nobody has said */
    public record Step(String task, Optional<LocalDate> by) {
        public Step {
            task = task.strip();
        }
    }

    /** Rows in which nothing was written fall away. */
    public ObjectiveWords {
        title = title.strip();
        success = success.strip();
        steps = steps.stream()
                .filter(step -> !step.task().isEmpty() || step.by().isPresent())
                .toList();
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("More steps than a page can hold");
        }
    }

    /** Whether there is enough to agree to: what, by which dated steps, and how it will be known. */
    public boolean isWhole() {
        return !title.isEmpty()
                && !success.isEmpty()
                && !steps.isEmpty()
                && steps.stream()
                        .allMatch(step -> !step.task().isEmpty() && step.by().isPresent());
    }
}
