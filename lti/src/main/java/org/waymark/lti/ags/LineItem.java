package org.waymark.lti.ags;

import java.net.URI;
import java.util.Optional;

/**
 * One gradebook column as the platform has it.
 *
 * @param address where it is read, and its scores are sent; on the platform
 * @param label as shown to people, unescaped
 * @param scoreMaximum greatest number of points
 * @param resourceId our own name for what is scored
 * @param tag our own name for what the score is about
 * @param resourceLinkId the activity it belongs to
 */
public record LineItem(
        URI address,
        String label,
        double scoreMaximum,
        Optional<String> resourceId,
        Optional<String> tag,
        Optional<String> resourceLinkId) {}
