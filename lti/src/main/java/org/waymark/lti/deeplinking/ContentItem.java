package org.waymark.lti.deeplinking;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.lti.Texts;

/**
 * One activity to be placed in a course.
 *
 * @param title 1..255 characters; Moodle's gradebook shows it too
 * @param text a sentence about it, at most 1000 characters
 * @param custom what the item is, for the launch to find it again; 1..20 entries, names out of lower-case letters, digits
 *     and underscores (platforms fold the rest), values of 1..255 characters
 * @param column its gradebook column
 * @param icon a picture, 64 pixels square
 */
public record ContentItem(
        String title,
        Optional<String> text,
        Map<String, String> custom,
        Optional<ItemColumn> column,
        Optional<URI> icon) {

    private static final int TEXT_CHARACTERS_MAX = 1000;
    private static final int CUSTOM_MAX = 20;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    public ContentItem {
        Objects.requireNonNull(icon, "icon");
        custom = Collections.unmodifiableMap(new TreeMap<>(custom));
        boolean isTextRight = text.map(one -> one.length() <= TEXT_CHARACTERS_MAX && !Texts.hasControls(one))
                .orElse(true);
        if (!Texts.isId(title) || !isTextRight) {
            throw new IllegalArgumentException("an item has a title of 1 to 255 characters and a text up to 1000");
        }
        boolean isCustomRight = custom.entrySet().stream()
                .allMatch(one -> NAME.matcher(one.getKey()).matches() && Texts.isId(one.getValue()));
        if (custom.isEmpty() || custom.size() > CUSTOM_MAX || !isCustomRight) {
            throw new IllegalArgumentException("an item says what it is in 1 to 20 custom parameters");
        }
    }
}
