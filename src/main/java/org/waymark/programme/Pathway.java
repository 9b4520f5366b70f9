package org.waymark.programme;

/**
 * What is known of the year in which a practice supervisor gathers evidence. The publisher's diagram is linked, never
 * copied.
 *
 * @param title name of the pathway
 * @param publisher who published it
 * @param published year and month, {@code 2021-03}
 * @param months its length, 1..60
 * @param text what it consists of, in our words
 * @param link where it stands
 */
public record Pathway(String title, String publisher, String published, int months, String text, Link link) {}
