package org.waymark.portfolio;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing of a chapter that can be chosen by itself.
 *
 * @param key    unique in its chapter: small letters, digits and hyphens
 * @param title  heading, in its owner's words or the programme's
 * @param on     the day it belongs to, where it belongs to one
 * @param blocks what the document shows, in order
 * @param data   the same as open data; words exactly as they were written
 */
public record Item(String key, String title, Optional<LocalDate> on, List<Block> blocks, JsonObject data) {
    public Item {
        blocks = List.copyOf(blocks);
    }
}
