package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.identity.Crowd;
import org.waymark.identity.Tenant;
import org.waymark.lms.IntroductionStore.Known;

/** Persons whom an LMS names many at a time, before they ever come. */
@ApplicationScoped
public class Introductions {
    @Inject
    private IntroductionStore store;

    @Inject
    private Crowd crowd;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    /**
     * The persons behind these accounts of one deployment; whoever is not known is welcomed, and found again by their
     * first launch. A launch of one of them at the same moment makes no second person: both take the same lock, this one
     * in the order of the subjects. Names are kept of those who never launched only, because a launch says the name of
     * today. At most nine statements; five hundred introductions at once are enough.
     *
     * <p>Effects: audit {@code identity.person-arrived} for each new one.
     *
     * @param told the last of two with the same subject counts
     */
    @Transactional
    public Map<String, PersonId> meetAll(UUID deployment, Collection<Introduction> told) {
        SortedMap<String, String> names = new TreeMap<>();
        told.forEach(one -> names.put(one.subject(), one.name()));
        if (names.isEmpty()) {
            return Map.of();
        }
        OrganisationId organisation = tenant.required();
        Map<String, Known> known = new HashMap<>(store.find(organisation, deployment, names.keySet()));
        TreeMap<String, String> strangers = new TreeMap<>(names);
        strangers.keySet().removeAll(known.keySet());
        if (!strangers.isEmpty()) {
            store.lock(deployment, strangers.navigableKeySet());
            known.putAll(store.find(organisation, deployment, strangers.keySet()));
            strangers.keySet().removeAll(known.keySet());
        }
        rename(known, names);
        Map<String, PersonId> persons = welcome(organisation, deployment, strangers);
        known.forEach((subject, account) -> persons.put(subject, account.person()));
        return persons;
    }

    /** Which of these persons have opened Waymark at least once. */
    @Transactional
    public Set<PersonId> launched(Collection<PersonId> persons) {
        return store.launched(tenant.required(), persons);
    }

    private void rename(Map<String, Known> known, Map<String, String> names) {
        Map<PersonId, String> given = new HashMap<>();
        known.forEach((subject, account) -> {
            if (!account.hasLaunched()) {
                given.put(account.person(), names.get(subject));
            }
        });
        crowd.nameAll(given);
    }

    private Map<String, PersonId> welcome(
            OrganisationId organisation, UUID deployment, SortedMap<String, String> strangers) {
        Map<String, PersonId> met = new HashMap<>();
        if (strangers.isEmpty()) {
            return met;
        }
        List<PersonId> arrived = crowd.welcomeAll(List.copyOf(strangers.values()));
        int place = 0;
        for (String subject : strangers.keySet()) {
            met.put(subject, arrived.get(place++));
        }
        store.meet(organisation, deployment, met, clock.instant());
        return met;
    }
}
