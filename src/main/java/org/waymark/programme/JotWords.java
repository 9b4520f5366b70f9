package org.waymark.programme;

/**
 * What a person says of a jot.
 *
 * @param text 1..20,000 characters
 * @param area 1..8, or null where it belongs to none yet
 */
public record JotWords(String text, JotHome home, Integer area) {}
