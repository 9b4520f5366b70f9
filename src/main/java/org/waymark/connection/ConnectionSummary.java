package org.waymark.connection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.lms.ConnectionFact;
import org.waymark.lms.InstalledDeployment;
import org.waymark.lms.InstalledPlatform;
import org.waymark.lms.KeyFetches;

/**
 * A connection as its administrator sees it.
 *
 * @param lastLaunch when somebody last came in
 * @param keys       how this server last fared when it fetched the LMS's keys; empty when it has not had to
 * @param checks     what the last test found; empty before the first
 * @param facts      what other rooms know of it
 */
public record ConnectionSummary(
        InstalledPlatform platform,
        Optional<Instant> lastLaunch,
        Optional<KeyFetches.Fetch> keys,
        List<Check> checks,
        List<ConnectionFact.Line> facts,
        List<InstalledDeployment> deployments) {}
