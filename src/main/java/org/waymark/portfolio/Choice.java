package org.waymark.portfolio;

import java.util.Map;
import java.util.Set;

/**
 * What of a portfolio is wanted.
 *
 * @param whole  keys of chapters that are wanted with all they hold
 * @param single keys of single things, by the key of their chapter
 */
public record Choice(Set<String> whole, Map<String, Set<String>> single) {
    boolean has(String chapter, Item item) {
        return whole.contains(chapter) || single.getOrDefault(chapter, Set.of()).contains(item.key());
    }
}
