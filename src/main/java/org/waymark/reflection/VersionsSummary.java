package org.waymark.reflection;

import java.util.List;

/**
 * The versions of a text, for its owner.
 *
 * @param versions the latest first, each with the beginning of its words
 * @param older    how many of the latest to pass over for older ones; 0 where there are none
 */
public record VersionsSummary(Reflection it, List<Version> versions, int older) {
    public VersionsSummary {
        versions = List.copyOf(versions);
    }
}
