package org.waymark.guests.web;

import java.util.Optional;
import org.waymark.guests.GuestLinkSummary;
import org.waymark.guests.GuestOffer;

/**
 * The page on which a link is made.
 *
 * @param action  where its forms go
 * @param address the new link, shown this once
 */
public record GuestLinkPage(GuestOffer offer, String action, Optional<String> address) {
    /** What became of a link: the end of a message key. */
    public String state(GuestLinkSummary link) {
        if (link.endedAs().isPresent()) {
            return switch (link.endedAs().get()) {
                case "WITHDRAWN" -> "withdrawn";
                case "REPLACED" -> "replaced";
                default -> "relationship";
            };
        }
        if (link.openedAt().isPresent()) {
            return "opened";
        }
        return link.isOpen(offer.now()) ? "waiting" : "over";
    }
}
