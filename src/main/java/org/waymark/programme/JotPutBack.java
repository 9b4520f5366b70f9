package org.waymark.programme;

/** Its owner put a removed jot back; fired in the same transaction. */
public record JotPutBack(JotKept jot) {}
