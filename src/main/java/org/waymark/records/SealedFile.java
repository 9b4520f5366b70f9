package org.waymark.records;

/**
 * A sealed paper to take along.
 *
 * @param json canonical JSON: content, seal, the tool's signature, and the public half of its key
 */
public record SealedFile(PaperSummary paper, String kid, String publicKey, String json) {}
