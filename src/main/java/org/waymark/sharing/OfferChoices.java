package org.waymark.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.identity.RelationshipKind;

/**
 * What an owner can choose from.
 *
 * @param supporters their mentors and supervisors, the longest first
 * @param today      the first day that can be chosen
 * @param usual      the day offered
 * @param last       the last day that can be chosen
 */
public record OfferChoices(
        RecordRef ref,
        SharedThing thing,
        Readership readership,
        List<Supporter> supporters,
        LocalDate today,
        LocalDate usual,
        LocalDate last) {
    /** A mentor or supervisor of the owner. */
    public record Supporter(UUID relationship, RelationshipKind kind, PersonId person, String name) {
        /** Tells apart those without a name. */
        public String mark() {
            return person.toString().substring(0, 4);
        }
    }

    public OfferChoices {
        supporters = List.copyOf(supporters);
    }
}
