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
     * One version for those who read no other: never with a word of another version. Empty where there is no such version.
     * Asked only for whoever may read it, or has just given it.
     */
    Optional<SharedVersion> version(UUID id, int version);

    /**
     * Whether it is there; if so nobody removes it before this transaction ends, so that nothing is opened to a reader that
     * goes in the same moment.
     */
    default boolean hold(UUID id) {
        return thing(id).isPresent();
    }

    /** Several at once, for lists. A room with a query for many says so here; without an entry: not there. */
    default Map<UUID, SharedThing> things(Collection<UUID> ids) {
        Map<UUID, SharedThing> things = new LinkedHashMap<>();
        ids.forEach(id -> thing(id).ifPresent(thing -> things.put(id, thing)));
        return things;
    }
}
