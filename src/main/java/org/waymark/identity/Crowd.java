package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.Audited;
import org.waymark.PersonId;

/**
 * Many persons of the present organisation at once, as the list of a course brings them. A call takes one or two
 * statements, whether it is about one person or five hundred; more than that belong into several transactions.
 */
@ApplicationScoped
public class Crowd {
    @Inject
    private CrowdStore store;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited.Each> audit;

    /**
     * Persons heard of for the first time. Effects: audit {@code identity.person-arrived} for each, without an actor.
     *
     * @param names as the LMS gives them, cleaned and shortened here; any of them may be empty
     * @return their ids in the order of the names
     */
    @Transactional
    public List<PersonId> welcomeAll(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<PersonId> ids = Stream.generate(() -> new PersonId(UUID.randomUUID()))
                .limit(names.size())
                .toList();
        Map<PersonId, String> arriving = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            arriving.put(ids.get(place), Person.shortened(names.get(place)));
        }
        store.add(tenant.required(), arriving, clock.instant());
        audit.fire(new Audited.Each(
                tenant.required(),
                "identity.person-arrived",
                "person",
                ids.stream().map(PersonId::value).toList(),
                ""));
        return ids;
    }

    /** The LMS names these persons; a name that somebody typed themselves stays, and an empty one changes nothing. */
    @Transactional
    public void nameAll(Map<PersonId, String> names) {
        Map<PersonId, String> given = new LinkedHashMap<>();
        names.forEach((person, name) -> {
            String plain = Person.shortened(name);
            if (!plain.isEmpty()) {
                given.put(person, plain);
            }
        });
        if (!given.isEmpty()) {
            store.rename(tenant.required(), given);
        }
    }

    /**
     * A part of a long list of persons in the order of their names, those without one last.
     *
     * @param from how many to pass over
     * @param most how many to give back
     */
    @Transactional
    public List<PersonSummary> byName(Collection<PersonId> ids, int from, int most) {
        return store.byName(tenant.required(), ids, from, most);
    }
}
