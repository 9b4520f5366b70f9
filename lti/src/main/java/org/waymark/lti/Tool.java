package org.waymark.lti;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * This tool as the platforms know it. Its addresses are settings and never derived from a request, for a proxy in front
 * may have changed scheme, host and port.
 *
 * @param base public base address, http or https, no query; targets must lie under it
 * @param launch the one registered redirect address; sent with every login
 * @param leeway by how much the clock of a platform may differ from ours, 0..5 minutes
 */
public record Tool(URI base, URI launch, Duration leeway) {

    /** A minute and a half: Moodle's tokens live one minute, and clocks of schools and councils differ. */
    public static final Duration USUAL_LEEWAY = Duration.ofSeconds(90);

    private static final Duration LEEWAY_MAX = Duration.ofMinutes(5);

    public Tool {
        Objects.requireNonNull(launch, "launch");
        if (base.getHost() == null || base.getRawQuery() != null || base.getRawUserInfo() != null) {
            throw new IllegalArgumentException("the base address needs a host and neither query nor user");
        }
        if (leeway.isNegative() || leeway.compareTo(LEEWAY_MAX) > 0) {
            throw new IllegalArgumentException("the leeway lies between 0 and 5 minutes");
        }
    }

    public Tool(URI base, URI launch) {
        this(base, launch, USUAL_LEEWAY);
    }
}
