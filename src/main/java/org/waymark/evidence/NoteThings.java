package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.PersonId;

/** Dated lines can be placed and linked like anything else. */
@ApplicationScoped
class NoteThings implements Linkable {
    @Inject
    private NoteStore store;

    @Override
    public String kind() {
        return NoteSummary.KIND;
    }

    @Override
    public Map<UUID, LinkedThing> things(Collection<UUID> ids) {
        return store.notes(ids).stream()
                .map(NoteSummary::thing)
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        return store.notes(owner, words, most).stream().map(NoteSummary::thing).toList();
    }
}
