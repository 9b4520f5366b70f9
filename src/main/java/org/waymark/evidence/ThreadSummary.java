package org.waymark.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing and all that hangs on it for one reader.
 *
 * @param isOwner whether the reader owns it; then the panel is there
 * @param rings   what is one link away, then two, then three
 */
public record ThreadSummary(
        EvidenceItem start, boolean isOwner, Optional<EvidencePanel> panel, List<List<Step>> rings) {
    /**
     * A thing on the way.
     *
     * @param from what it hangs on, one ring nearer
     * @param link of the link, for its owner
     * @param why  the sentence, for its owner alone; empty for others
     */
    public record Step(EvidenceItem item, EvidenceItem from, UUID link, String why) {}

    public ThreadSummary {
        rings = rings.stream().map(List::copyOf).toList();
    }

    public boolean isAlone() {
        return rings.isEmpty();
    }
}
