package org.waymark.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.identity.RelationshipKind;

/**
 * An offer that can be made, in the facts of which the sentence before pressing is made.
 *
 * @param path    page of the thing for its owner
 * @param savedAt when this version was saved; empty for an earlier one than the latest
 * @param as      empty when by name
 * @param former  what this one takes the place of
 * @param cautions what looks like a person's details in this version
 */
public record OfferSummary(
        Offer offer,
        String title,
        String path,
        Optional<Instant> savedAt,
        String readerName,
        Optional<RelationshipKind> as,
        Optional<Readership.Reader> former,
        List<String> cautions) {
    public OfferSummary {
        cautions = List.copyOf(cautions);
    }
}
