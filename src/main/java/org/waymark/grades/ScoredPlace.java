package org.waymark.grades;

import java.util.Optional;
import java.util.UUID;

/**
 * An activity of a course whose completion is a score.
 *
 * @param group          of the course
 * @param resourceLinkId the activity, as the platform calls it
 * @param placement      key of what it shows: {@code programme} or {@code programme/4}
 */
record ScoredPlace(
        UUID id, UUID platform, UUID deployment, UUID group, String resourceLinkId, String placement, Column column) {

    /**
     * Where its scores go. Addresses are on the platform's own hosts, or empty.
     *
     * @param lineItem  the column of the activity, as launches name it
     * @param lineItems all columns of the course
     * @param found     the column found or made by us where launches name none
     * @param maySend   whether the platform lets us send scores
     * @param mayMake   whether it lets us find and make columns
     */
    record Column(String lineItem, String lineItems, String found, boolean maySend, boolean mayMake) {
        Optional<String> address() {
            return Optional.of(lineItem.isEmpty() ? found : lineItem).filter(address -> !address.isEmpty());
        }

        /** Whether a score can get there at all. */
        boolean isReachable() {
            return maySend && (address().isPresent() || (mayMake && !lineItems.isEmpty()));
        }
    }
}
