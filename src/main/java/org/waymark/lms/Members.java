package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.identity.People;
import org.waymark.identity.Tenant;

/** Who is whom in the LMSs of the present organisation: platform deployment and subject, never a name or an address. */
@ApplicationScoped
public class Members {
    @Inject
    private AccountStore store;

    @Inject
    private People people;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    /** Who this person is in their LMS; nobody is in two. */
    @Transactional
    public Optional<LmsUser> of(PersonId person) {
        return store.users(tenant.required(), List.of(person)).stream().findFirst();
    }

    /** The same for many, asked once. */
    @Transactional
    public Map<PersonId, LmsUser> of(Collection<PersonId> persons) {
        return store.users(tenant.required(), persons).stream()
                .collect(Collectors.toMap(LmsUser::person, Function.identity()));
    }

    /** The persons behind these subjects of one deployment, as far as they are known here. */
    @Transactional
    public Map<String, PersonId> bySubject(UUID deployment, Collection<String> subjects) {
        return store.persons(tenant.required(), deployment, subjects);
    }

    /**
     * A person whom the LMS names before they ever launched: welcomed, and found again by their first launch. Known
     * persons are given back as they are. Two calls at once make one person. Effects: audit
     * {@code identity.person-arrived} for a new one.
     *
     * @param subject 1..255 characters
     * @param name    as the LMS gives it; may be empty
     */
    @Transactional
    public PersonId meet(UUID deployment, String subject, String name) {
        store.lock(deployment, subject);
        PersonId known =
                store.persons(tenant.required(), deployment, List.of(subject)).get(subject);
        if (known != null) {
            return known;
        }
        PersonId person = people.welcome(name);
        store.meet(tenant.required(), deployment, subject, person, clock.instant());
        return person;
    }
}
