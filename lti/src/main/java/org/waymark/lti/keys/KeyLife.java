package org.waymark.lti.keys;

import java.time.Instant;

/**
 * One key of this tool, without the key.
 *
 * @param kid its id
 * @param since when it came into this state
 */
public record KeyLife(String kid, KeyState state, Instant since) {}
