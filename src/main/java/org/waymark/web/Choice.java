package org.waymark.web;

/**
 * One thing to choose in a select, among radio buttons or check boxes.
 *
 * @param text already worded
 * @param hint a line below it, empty for none
 */
public record Choice(String value, String text, String hint) {
    public static Choice of(String value, String text) {
        return new Choice(value, text, "");
    }
}
