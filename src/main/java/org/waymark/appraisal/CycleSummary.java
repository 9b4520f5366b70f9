package org.waymark.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A year as one of the two sees it.
 *
 * @param seat     the reader's
 * @param stage    {@code planning}, {@code interim}, {@code final}, {@code closed} or {@code ended}
 * @param mayBegin words of the meetings that can be begun now
 */
public record CycleSummary(
        UUID id,
        ReviewSeat seat,
        String own,
        String other,
        boolean isOtherGuest,
        CycleYear year,
        String stage,
        List<ObjectiveSummary> objectives,
        List<StageLine> stages,
        Set<String> mayBegin) {
    public CycleSummary {
        objectives = List.copyOf(objectives);
        stages = List.copyOf(stages);
        mayBegin = Set.copyOf(mayBegin);
    }

    /** @param kind as messages name it @param state {@code drafting}, {@code signing}, {@code sealed} or {@code ended} */
    public record StageLine(UUID id, String kind, String state, Instant begunAt, Optional<Instant> sealedAt) {
        public String path() {
            return "/appraisal/stages/" + id;
        }

        public boolean isOpen() {
            return state.equals("drafting") || state.equals("signing");
        }
    }

    public String path() {
        return "/appraisal/" + id;
    }

    public boolean isOver() {
        return stage.equals("closed") || stage.equals("ended");
    }

    /** The meeting that is being written; one-to-ones last. */
    public Optional<StageLine> open() {
        return stages.stream().filter(StageLine::isOpen).min(java.util.Comparator.comparing(line -> line.kind()
                .equals("one-to-one")));
    }

    /** Whether the objectives can be written now: while a planning is. */
    public boolean isPlanning() {
        return stages.stream().anyMatch(line -> line.isOpen() && line.kind().equals("planning"));
    }

    /** The meeting that comes next of itself. */
    public Optional<String> next() {
        return open().isPresent() || isOver() ? Optional.empty() : Optional.of(stage);
    }
}
