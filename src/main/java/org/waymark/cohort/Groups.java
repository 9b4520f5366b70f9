package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.Tenant;

/** The groups of the present organisation: one for each course of an LMS, and who belongs to it. */
@ApplicationScoped
public class Groups {
    private static final int CONTEXT_LENGTH_MAX = 255;
    private static final int TITLE_LENGTH_MAX = 300;

    @Inject
    private GroupStore store;

    @Inject
    private CopyStore copies;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /**
     * The group of a course, made when a launch names it for the first time. One statement when it is known; two nodes
     * asking at once get the same group.
     *
     * @param contextId what the platform calls the course, 1..255 characters; refuses INVALID otherwise
     * @param title     as the platform shows it today; blank keeps the title known before
     * @param copiedFrom what the platform calls the courses this one was copied from, the nearest first, each without
     *                  control characters; where one of them has a group, a lead is asked about that
     */
    @Transactional
    public UUID groupOf(UUID platformId, String contextId, String title, List<String> copiedFrom) {
        if (contextId.isEmpty() || contextId.length() > CONTEXT_LENGTH_MAX) {
            throw new Refusal(Reason.INVALID, "cohort.refusal.context");
        }
        String shown = shortened(title);
        Optional<GroupStore.Known> known = store.find(tenant.required(), platformId, contextId);
        if (known.isEmpty()) {
            return made(platformId, contextId, shown, copiedFrom);
        }
        if (!shown.isEmpty() && !shown.equals(known.get().title())) {
            store.retitle(tenant.required(), known.get().id(), shown);
        }
        return known.get().id();
    }

    private UUID made(UUID platformId, String contextId, String title, List<String> copiedFrom) {
        Instant now = clock.instant();
        Optional<UUID> made = store.make(tenant.required(), platformId, contextId, title, now);
        if (made.isPresent() && !copiedFrom.isEmpty()) {
            copies.note(tenant.required(), platformId, made.get(), copiedFrom, now);
        }
        return made.or(() ->
                        store.find(tenant.required(), platformId, contextId).map(GroupStore.Known::id))
                .orElseThrow();
    }

    /**
     * A launch shows that this person belongs to the group. One statement when that is known already; another role than
     * before ends the former membership and begins a new one. Effects: audit {@code cohort.enrolled}.
     */
    @Transactional
    public void enrol(UUID group, PersonId person, GroupRole role) {
        Optional<GroupRole> current = store.role(tenant.required(), group, person);
        if (current.equals(Optional.of(role))) {
            return;
        }
        if (current.isPresent()) {
            store.end(tenant.required(), group, person, clock.instant());
        }
        if (store.begin(tenant.required(), group, person, role, clock.instant())) {
            audit("cohort.enrolled", group, person, "role=" + role);
        }
    }

    /** The person belongs to the group no longer, from now on; no effect when they do not. Effects: audit {@code cohort.left}. */
    @Transactional
    public void leave(UUID group, PersonId person) {
        if (store.end(tenant.required(), group, person, clock.instant())) {
            audit("cohort.left", group, person, "");
        }
    }

    /** How many people belong to the group now. */
    @Transactional
    public long members(UUID group) {
        return store.members(tenant.required(), group);
    }

    /**
     * Those who learn in the group now, in the order of their ids, so that a long list is read in pieces.
     *
     * @param after the last one read before; empty for the first piece
     * @param most  how many at once, 1 or more
     */
    @Transactional
    public List<PersonId> participants(UUID group, Optional<PersonId> after, int most) {
        return store.participants(tenant.required(), group, after, most);
    }

    /** The groups in which each of these persons learns now; asked once for all. Without an entry: in none. */
    @Transactional
    public Map<PersonId, Set<UUID>> learningIn(Collection<PersonId> persons) {
        return store.learningIn(tenant.required(), persons);
    }

    /** Titles of these groups, for lists; asked once for all. */
    @Transactional
    public Map<UUID, String> titles(Collection<UUID> groups) {
        return store.titles(tenant.required(), groups);
    }

    /** The group, for one of its members; anyone else is told NOT_FOUND, whether it exists or not. */
    @Transactional
    public GroupSummary group(Visitor visitor, UUID group) {
        return store.summary(visitor.organisation(), group, visitor.person())
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "cohort.refusal.no-such-group"));
    }

    private void audit(String action, UUID group, PersonId person, String detail) {
        audit.fire(new Audited(tenant.required(), person, action, new RecordRef("group", group), detail));
    }

    private static String shortened(String title) {
        String plain = title.strip();
        return plain.codePointCount(0, plain.length()) <= TITLE_LENGTH_MAX
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, TITLE_LENGTH_MAX));
    }
}
