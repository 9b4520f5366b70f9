package org.waymark.reflection;

import java.util.List;

/** Two versions of a text, the earlier first, and what changed between them. */
public record ComparisonSummary(Reflection it, Version before, Version after, List<Comparison.Part> parts) {
    public ComparisonSummary {
        parts = List.copyOf(parts);
    }

    public boolean isSame() {
        return parts.stream().allMatch(part -> part.kind() == Comparison.Kind.SAME);
    }
}
