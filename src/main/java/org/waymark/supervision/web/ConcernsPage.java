package org.waymark.supervision.web;

import java.util.List;
import org.waymark.supervision.ConcernSummary;

/** Concerns that one sent, and those that one was sent. */
public record ConcernsPage(List<ConcernSummary> concerns) {
    public ConcernsPage {
        concerns = List.copyOf(concerns);
    }

    public List<ConcernSummary> sent() {
        return concerns.stream().filter(ConcernSummary::isAuthor).toList();
    }

    public List<ConcernSummary> received() {
        return concerns.stream().filter(concern -> !concern.isAuthor()).toList();
    }
}
