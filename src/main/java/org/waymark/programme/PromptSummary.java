package org.waymark.programme;

/**
 * A prompt by name, for pages away from it.
 *
 * @param number   of the session, or of another room's place
 * @param titleKey key of the words for that place; empty for a session
 * @param words    empty when the content no longer has it
 * @param path     address without the prefix of the visit, down to the part of the page it stands in
 */
public record PromptSummary(int number, String titleKey, String words, String path) {
    public boolean isOfSession() {
        return titleKey.isEmpty();
    }
}
