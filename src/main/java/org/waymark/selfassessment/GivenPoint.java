package org.waymark.selfassessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.Area;
import org.waymark.sharing.Reading;

/**
 * A point as a reader was given it: one wording, and nothing of what came before or after.
 *
 * @param owner     name of its writer, maybe empty
 * @param mark      tells its writer apart where they have no name
 * @param writtenAt when this wording was saved
 */
public record GivenPoint(
        UUID id,
        Area area,
        ScaleSummary scale,
        PointWords words,
        Instant writtenAt,
        String owner,
        String mark,
        Reading reading) {
    /** The words of the step it stands on. */
    public String step() {
        return scale.step(words.level());
    }

    public Optional<String> goal() {
        return Optional.ofNullable(words.goal()).map(scale::step);
    }
}
