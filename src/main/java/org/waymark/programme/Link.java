package org.waymark.programme;

import java.net.URI;
import java.util.Optional;

/**
 * A film, reading or tool that belongs to somebody else. Waymark holds no copy.
 *
 * @param key by name, because number 11 is printed for two tools
 * @param label printed name, or ours where the source prints none
 * @param isLabelOurs whether the label is our wording
 * @param kind what stands there
 * @param number printed number of a tool or video
 * @param publisher whose it is
 * @param site name of the publisher's site
 * @param address where to go: the exact page when known, else the front page of the site
 * @param isExact whether the address is the page itself rather than the site's front page
 * @param note a remark of ours
 */
public record Link(
        String key,
        String label,
        boolean isLabelOurs,
        LinkKind kind,
        Optional<String> number,
        String publisher,
        String site,
        URI address,
        boolean isExact,
        Optional<String> note) {}
