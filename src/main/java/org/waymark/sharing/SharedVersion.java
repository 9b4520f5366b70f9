package org.waymark.sharing;

/**
 * One version of a thing that can be shared.
 *
 * @param title what that version is called; nothing of another is in it
 * @param words its plain text, from which a reader quotes; empty where its room has none
 */
public record SharedVersion(String title, String words) {
    static final SharedVersion NONE = new SharedVersion("", "");
}
