package org.waymark.supervision.web;

import java.util.List;
import org.waymark.supervision.PairYear;

/** Everybody with whom one has supervision. */
public record MeetingsPage(List<PairYear> pairs) {
    public MeetingsPage {
        pairs = List.copyOf(pairs);
    }

    public List<PairYear> own() {
        return pairs.stream().filter(each -> !each.pair().isGiven()).toList();
    }

    public List<PairYear> given() {
        return pairs.stream().filter(each -> each.pair().isGiven()).toList();
    }
}
