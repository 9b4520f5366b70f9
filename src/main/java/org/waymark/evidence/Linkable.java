package org.waymark.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;

/**
 * A kind of thing that can be placed in areas and linked. A room implements it as a bean for each kind it keeps; CDI
 * collects. Asked inside a transaction of the present organisation.
 */
public interface Linkable {
    /** The kind as {@code RecordRef} calls it, for example {@code goal}; {@code evidence.kind.<kind>} is its name. */
    String kind();

    /** Those of these that are there, whoever owns them, by one statement. Without an entry: not there. */
    Map<UUID, LinkedThing> things(Collection<UUID> ids);

    /**
     * What this person has of the kind, the latest first, by one statement.
     *
     * @param words part of the title in any case; empty for all
     * @param most  how many, 1 or more
     */
    List<LinkedThing> of(PersonId owner, String words, int most);

    /**
     * Where somebody can make such a thing, so that an empty place of the matrix invites to it.
     *
     * @param area 1..8
     * @return address without the prefix of the visit; empty where things of this kind never have this source
     */
    default Optional<String> invitation(Source source, int area) {
        return Optional.empty();
    }
}
