package org.waymark.programme;

/**
 * A kept text beside what stands in its place now.
 *
 * @param present the note or jot as it is; empty where there is none
 * @param version of it, sent back with the choice
 */
public record KeptChoice(KeptSummary kept, String present, int version) {}
