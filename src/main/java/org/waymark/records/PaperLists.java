package org.waymark.records;

import java.util.List;

/** What waits for one's own signature, what waits for others, and what is sealed; the latest first. */
public record PaperLists(List<PaperLine> yours, List<PaperLine> waiting, List<PaperLine> sealed, boolean isMore) {
    public PaperLists {
        yours = List.copyOf(yours);
        waiting = List.copyOf(waiting);
        sealed = List.copyOf(sealed);
    }
}
