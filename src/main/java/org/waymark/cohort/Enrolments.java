package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.identity.Tenant;

/**
 * Members of a group many at a time, as the list of its course brings them and takes them away. A call takes a few
 * statements, whether it is about one person or five hundred.
 */
@ApplicationScoped
public class Enrolments {
    @Inject
    private EnrolmentStore store;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited.Each> audit;

    /**
     * These persons belong to the group from now on. Whoever belongs to it already stays as what they are: a launch says
     * more about that than a list. Effects: audit {@code cohort.enrolled} for each who joined, without an actor.
     */
    @Transactional
    public void enrolAll(UUID group, Map<PersonId, GroupRole> persons) {
        if (persons.isEmpty()) {
            return;
        }
        Map<GroupRole, List<UUID>> joined = new EnumMap<>(GroupRole.class);
        joined.putAll(store.begin(tenant.required(), group, persons, clock.instant()));
        joined.forEach((role, ids) -> tell("cohort.enrolled", ids, "group=" + group + " role=" + role));
    }

    /**
     * These persons belong to the group no longer, from now on; no effect on those who do not. Effects: audit
     * {@code cohort.left} for each who did, without an actor.
     */
    @Transactional
    public void leaveAll(UUID group, Collection<PersonId> persons) {
        if (!persons.isEmpty()) {
            tell("cohort.left", store.end(tenant.required(), group, persons, clock.instant()), "group=" + group);
        }
    }

    /** Titles of groups, empty where the LMS sent none; asked once for all. */
    @Transactional
    public Map<UUID, String> titles(Collection<UUID> groups) {
        return store.titles(tenant.required(), groups);
    }

    private void tell(String action, List<UUID> persons, String detail) {
        audit.fire(new Audited.Each(tenant.required(), action, "person", persons, detail));
    }
}
