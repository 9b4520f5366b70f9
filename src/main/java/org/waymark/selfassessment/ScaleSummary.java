package org.waymark.selfassessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.waymark.programme.Scale;

/**
 * A scale as it was when points were made on it.
 *
 * @param id    made from all that follows: other words are another scale, whether or not somebody raised the version
 * @param name  id of the content file
 * @param steps the words of its steps, the first step first
 */
public record ScaleSummary(UUID id, String name, String version, String title, List<String> steps) {
    public ScaleSummary {
        steps = List.copyOf(steps);
    }

    static ScaleSummary of(Scale scale) {
        List<String> steps = scale.steps().stream().map(Scale.Level::label).toList();
        String name = scale.origin().id();
        String version = scale.origin().version();
        String all = String.join("\n", name, version, scale.title(), String.join("\n", steps));
        return new ScaleSummary(
                UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)), name, version, scale.title(), steps);
    }

    boolean has(int level) {
        return level >= 1 && level <= steps.size();
    }

    /** The words of a step. */
    public String step(int level) {
        return steps.get(level - 1);
    }
}
