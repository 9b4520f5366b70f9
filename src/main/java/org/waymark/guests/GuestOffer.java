package org.waymark.guests;

import java.time.Instant;
import java.util.List;

/**
 * What the other one of the two sees before making a link.
 *
 * @param links the latest first
 */
public record GuestOffer(String guest, String title, String path, List<GuestLinkSummary> links, Instant now) {
    public GuestOffer {
        links = List.copyOf(links);
    }

    /** Whether a link of this thing still opens, which a new one would replace. */
    public boolean isWaiting() {
        return links.stream().anyMatch(link -> link.isOpen(now));
    }
}
