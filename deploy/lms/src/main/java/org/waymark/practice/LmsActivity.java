package org.waymark.practice;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One external-tool activity of a course.
 *
 * @param id             Moodle's course module number, part of the address of the activity
 * @param resourceLinkId what the launch sends as {@code resource_link.id}; another one after a course is copied
 * @param destination    value of the custom parameter {@code destination}: empty for home, {@code programme} or
 *                       {@code programme/4}
 * @param picked         what the tool gave along when the activity was chosen in it; empty when it was typed by hand
 */
public record LmsActivity(
        int id, int resourceLinkId, String title, String description, String destination, Optional<Picked> picked) {

    /**
     * An activity as it came out of deep linking.
     *
     * @param clientId the tool it was chosen in
     * @param custom   custom parameters of the item
     * @param review   where the work of one person is reviewed, when the item named a place
     */
    public record Picked(String clientId, Map<String, String> custom, Optional<URI> review) {
        public Picked {
            custom = Map.copyOf(custom);
        }
    }

    public LmsActivity {
        picked = picked == null ? Optional.empty() : picked;
    }

    /** An activity set up by hand. */
    public LmsActivity(int id, int resourceLinkId, String title, String description, String destination) {
        this(id, resourceLinkId, title, description, destination, Optional.empty());
    }

    /** The same activity in a copied course: other numbers, same custom parameters. */
    LmsActivity copiedAs(int otherId, int otherResourceLinkId) {
        return new LmsActivity(otherId, otherResourceLinkId, title, description, destination, picked);
    }

    /** The custom parameters of the activity itself, variables not yet filled in. */
    Map<String, String> custom() {
        Map<String, String> custom = new LinkedHashMap<>();
        picked.ifPresentOrElse(choice -> custom.putAll(choice.custom()), () -> custom.put("destination", destination));
        return custom;
    }
}
