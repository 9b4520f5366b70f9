package org.waymark.web;

/**
 * One line of a summary list: a name, what it is, and perhaps a link to change it.
 *
 * @param href   full address from {@link Shell#link}, empty for a line that cannot be changed
 * @param action visible link text, such as "Change"
 * @param hidden continues the link text for screen readers, such as "your name"
 */
public record SummaryLine(String name, String value, String href, String action, String hidden) {
    public static SummaryLine of(String name, String value) {
        return new SummaryLine(name, value, "", "", "");
    }
}
