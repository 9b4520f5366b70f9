package org.waymark.web;

import java.util.regex.Pattern;

/**
 * A page that a course may show as an activity of its own. Its key is what the LMS keeps and sends with each launch, so
 * it never changes once it was given out; a copied course carries it along.
 *
 * @param key      stable name: {@code programme/4}
 * @param title    what the course shows, unless its teacher says otherwise
 * @param hint     a few words to tell it from others in a list; may be empty
 * @param path     address without the prefix of the visit; may point to a place within a page
 * @param isScored whether completing it can be a score in the gradebook
 */
public record Placement(String key, String title, String hint, String path, boolean isScored) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9/-]{0,79}");

    public Placement {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key of a placement: " + key);
        }
    }
}
