package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Role;
import org.waymark.Visitor;

/** Persons of the present organisation and the roles they hold. */
@ApplicationScoped
public class People {
    /** What a lead gives out. A lead is first confirmed by an administrator of the LMS or by the operator. */
    private static final Set<Role> GIVEN_BY_LEAD = EnumSet.of(Role.LEAD, Role.MENTOR, Role.MANAGER);

    private static final Set<Role> STAFF_SIDE = EnumSet.of(Role.STAFF, Role.LEAD, Role.MENTOR, Role.MANAGER);

    @Inject
    private PersonStore store;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Relationships relationships;

    /** A person seen for the first time. Effects: audit {@code identity.person-arrived}. */
    @Transactional
    public PersonId welcome(String name) {
        PersonId id = new PersonId(UUID.randomUUID());
        store.add(new Person(tenant.required(), id, name, clock.instant()));
        audit(id, "identity.person-arrived", id, "");
        return id;
    }

    /** The LMS sends another name than before; it takes the place of one that the person typed themselves. */
    @Transactional
    public void nameFromPlatform(PersonId person, String name) {
        found(person).nameFromPlatform(name);
    }

    /** Whether the visitor says what they are called, because their LMS does not. */
    @Transactional
    public boolean mayNameOneself(Visitor visitor) {
        return found(visitor.person()).mayNameOneself();
    }

    /**
     * The person types the name to show, for an LMS that sends none. Refuses WRONG_STATE when it sends one, so that nobody
     * takes the name of another; INVALID when nothing of it can be seen or it is over 200 characters.
     */
    @Transactional
    public void nameOneself(Visitor visitor, String name) {
        Person person = found(visitor.person());
        if (!person.mayNameOneself()) {
            throw new Refusal(Refusal.Reason.WRONG_STATE, "identity.refusal.name-given");
        }
        String plain = Person.plain(name);
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > Person.NAME_LENGTH_MAX) {
            throw new Refusal(Refusal.Reason.INVALID, "identity.refusal.name-length");
        }
        person.nameOneself(name);
        audit(visitor.person(), "identity.name-typed", visitor.person(), "");
    }

    /**
     * A lead brings in somebody who does not use the LMS, so that they can be supervised or appraised. The same id again
     * is the same person. Refuses NOT_YOURS to anyone but a lead, INVALID when nothing of the name can be seen or it is
     * over 200 characters. Effects: audit {@code identity.person-brought-in}.
     *
     * @param id of the form that was sent, so that sending it twice brings in one
     */
    @Transactional
    public PersonId bringIn(Visitor by, UUID id, String name) {
        if (!by.is(Role.LEAD)) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, "identity.refusal.staff-list");
        }
        String plain = Person.plain(name);
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > Person.NAME_LENGTH_MAX) {
            throw new Refusal(Refusal.Reason.INVALID, "identity.refusal.name-length");
        }
        PersonId person = new PersonId(id);
        if (store.find(tenant.required(), person).isEmpty()) {
            store.add(Person.broughtIn(tenant.required(), person, name, by.person(), clock.instant()));
            audit(by.person(), "identity.person-brought-in", person, "");
        }
        return person;
    }

    /** Whether a lead brought them in by name, so that they come by links only. Nobody unknown is. */
    @Transactional
    public boolean isGuest(PersonId person) {
        return store.find(tenant.required(), person).filter(Person::isGuest).isPresent();
    }

    /** Gives a starting role that a launch speaks for (SUPERVISOR or STAFF); no effect when held already. */
    @Transactional
    public void start(PersonId person, Role role) {
        if (role != Role.SUPERVISOR && role != Role.STAFF) {
            throw new Refusal(Refusal.Reason.NOT_YOURS, "identity.refusal.role-not-from-launch");
        }
        grant(null, person, role);
    }

    /**
     * An administrator of the LMS confirms a lead among those who came as staff. Refuses NOT_YOURS to anyone else, and
     * for any other role: those are the lead's to give.
     */
    @Transactional
    public void confirm(Visitor by, PersonId person, Role role) {
        if (!by.is(Role.ADMINISTRATOR) || role != Role.LEAD) {
            throw new Refusal(Refusal.Reason.NOT_YOURS, "identity.refusal.confirm-lead");
        }
        boolean cameAsStaff =
                store.byIds(tenant.required(), List.of(person)).stream().anyMatch(People::isOfStaff);
        if (!cameAsStaff) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, "identity.refusal.no-such-person");
        }
        grant(by.person(), found(person).id(), Role.LEAD);
    }

    /** A lead gives a role. Refuses NOT_YOURS to anyone else and for roles that are not theirs to give. */
    @Transactional
    public void assign(Visitor by, PersonId person, Role role) {
        requireLead(by, role);
        grant(by.person(), found(person).id(), role);
    }

    /**
     * A lead takes a role back; access ends with the next request. Whoever is a mentor no longer is nobody's mentor from
     * then on. Refuses a lead who would take their own. Effects: audit {@code identity.role-withdrawn}, and of each
     * relationship what {@link Relationships#end} tells.
     */
    @Transactional
    public void withdraw(Visitor by, PersonId person, Role role) {
        requireLead(by, role);
        if (by.person().equals(person) && role == Role.LEAD) {
            throw new Refusal(Refusal.Reason.WRONG_STATE, "identity.refusal.own-lead");
        }
        RoleGrant grant = store.current(tenant.required(), person, role)
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "identity.refusal.no-such-role"));
        grant.end(by.person(), clock.instant());
        audit(by.person(), "identity.role-withdrawn", person, "role=" + role);
        if (role == Role.MENTOR) {
            relationships.endSupported(by, person, RelationshipKind.MENTOR);
        }
    }

    /** Everyone on the staff side: confirmed ones and those who wait. Only for leads and LMS administrators. */
    @Transactional
    public List<PersonSummary> staff(Visitor by) {
        if (!by.is(Role.LEAD) && !by.is(Role.ADMINISTRATOR)) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, "identity.refusal.staff-list");
        }
        return store.holders(tenant.required(), STAFF_SIDE);
    }

    /**
     * One person, for whoever may be told of them: a lead of anybody, an administrator of the LMS of those who came as
     * staff. Refuses NOT_FOUND otherwise.
     */
    @Transactional
    public PersonSummary one(Visitor by, PersonId person) {
        return store.byIds(tenant.required(), List.of(person)).stream()
                .filter(found -> by.is(Role.LEAD) || by.is(Role.ADMINISTRATOR) && isOfStaff(found))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "identity.refusal.no-such-person"));
    }

    private static boolean isOfStaff(PersonSummary person) {
        return person.roles().stream().anyMatch(STAFF_SIDE::contains);
    }

    /** Names for a list, asked once for all ids. */
    @Transactional
    public Map<PersonId, PersonSummary> byIds(Collection<PersonId> ids) {
        return store.byIds(tenant.required(), ids).stream()
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    private void requireLead(Visitor by, Role role) {
        if (!by.is(Role.LEAD) || !GIVEN_BY_LEAD.contains(role)) {
            throw new Refusal(Refusal.Reason.NOT_YOURS, "identity.refusal.only-leads");
        }
    }

    private Person found(PersonId person) {
        return store.find(tenant.required(), person)
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "identity.refusal.no-such-person"));
    }

    private void grant(PersonId by, PersonId person, Role role) {
        OrganisationId organisation = tenant.required();
        if (store.current(organisation, person, role).isEmpty()
                && store.grantOnce(new RoleGrant(organisation, person, role, by, clock.instant()))) {
            audit(by, "identity.role-given", person, "role=" + role);
        }
    }

    private void audit(PersonId actor, String action, PersonId subject, String detail) {
        audit.fire(new Audited(tenant.required(), actor, action, new RecordRef("person", subject.value()), detail));
    }
}
