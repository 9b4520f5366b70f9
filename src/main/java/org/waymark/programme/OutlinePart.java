package org.waymark.programme;

import java.util.Optional;

/**
 * One part of the standard outline that every session follows.
 *
 * @param key {@code preparation}, the key of a segment, or {@code follow-up}
 * @param title printed name of the part
 * @param minutes planned length, 1..90; none before and after the session
 * @param text what the part is for
 */
public record OutlinePart(String key, String title, Optional<Integer> minutes, String text) {}
