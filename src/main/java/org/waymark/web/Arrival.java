package org.waymark.web;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How a request came: what its method may do and what the browser vouches for (W3C Fetch Metadata, RFC 6454).
 *
 * @param isSafe       whether the method changes nothing
 * @param isSameOrigin whether one of our own pages sent it
 * @param isNavigation whether it opens a page, as opposed to fetching something for another site's page
 * @param isFramed     whether the page is shown in a frame of the LMS
 * @param prefersJson  whether a script or service asks, rather than a person
 */
record Arrival(boolean isSafe, boolean isSameOrigin, boolean isNavigation, boolean isFramed, boolean prefersJson) {
    /** Before anything is known: a person opening a page. */
    static final Arrival UNKNOWN = new Arrival(true, false, true, false, false);

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FRAMES = Set.of("iframe", "frame");
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    static Arrival of(String method, UnaryOperator<String> header, List<MediaType> accepted, String ownOrigin) {
        String site = header.apply("Sec-Fetch-Site");
        String mode = header.apply("Sec-Fetch-Mode");
        String destination = header.apply("Sec-Fetch-Dest");
        boolean isSameOrigin = site == null ? ownOrigin.equals(header.apply("Origin")) : site.equals("same-origin");
        boolean isFetchedByOthers = site != null && OTHER_SITES.contains(site) && !"navigate".equals(mode);
        return new Arrival(
                SAFE.contains(method),
                isSameOrigin,
                !isFetchedByOthers,
                destination != null && FRAMES.contains(destination),
                prefersJson(accepted));
    }

    private static boolean prefersJson(List<MediaType> accepted) {
        for (MediaType type : accepted) {
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return false;
            }
            if (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json")) {
                return true;
            }
        }
        return false;
    }
}
