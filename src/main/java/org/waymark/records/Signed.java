package org.waymark.records;

/** What a signature brought about. */
public record Signed(boolean isSealed) {}
