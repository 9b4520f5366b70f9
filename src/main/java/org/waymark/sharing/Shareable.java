package org.waymark.sharing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of thing that can be shared. A room implements it as a bean for each kind it keeps; CDI collects. Asked inside a
 * transaction of the present organisation, and only ever about things of that organisation.
 */
public interface Shareable {
    /** The kind as {@code RecordRef} calls it, for example {@code goal}. */
    String kind();

    /** One thing as it is now; empty when there is none or it was removed. */
    Optional<SharedThing> thing(UUID id);

    /**
     * What its owner should think about before anybody else reads this version, in their own words and ready to show, for
     * example a number that looks like a person's. Stops nothing.
     */
    default List<String> cautions(UUID id, int version) {
        return List.of();
    }

    /**
     * What one version is called for those who read no other: never with a word of another version. Empty where there is no
     * such version.
     */
    default Optional<String> title(UUID id, int version) {
        return thing(id).filter(thing -> thing.version() == version).map(SharedThing::title);
    }

    /**
     * Whether it is there; if so nobody removes it before this transaction ends, so that nothing is opened to a reader that
     * goes in the same moment.
     */
    default boolean hold(UUID id) {
        return thing(id).isPresent();
    }

    /**
     * Its plain text in one version, from which a reader quotes. Empty where the room has none, or no such version. Asked
     * only for whoever may read that version.
     */
    default Optional<String> words(UUID id, int version) {
        return Optional.empty();
    }

    /** Several at once, for lists. A room with a query for many says so here; without an entry: not there. */
    default Map<UUID, SharedThing> things(Collection<UUID> ids) {
        Map<UUID, SharedThing> things = new LinkedHashMap<>();
        ids.forEach(id -> thing(id).ifPresent(thing -> things.put(id, thing)));
        return things;
    }
}
