package org.waymark.programme;

/**
 * A prompt by name, for pages away from its session.
 *
 * @param words empty when the content no longer has it
 * @param part  key of the part of the page it stands in, which is also its anchor
 */
public record PromptSummary(int sessionNumber, String sessionTitle, String words, String part) {}
