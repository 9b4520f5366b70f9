package org.waymark.identity.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.RelationshipSummary;

/**
 * One person, what the reader may do about their roles, and who supports them.
 *
 * @param offered roles that the reader may give, or take back where the person holds them; none for somebody who did not
 *     come as staff
 * @param isOneself a lead does not take the lead's role from themselves
 * @param isLead an administrator of the LMS confirms, but takes nothing back and names nobody
 * @param relationships of this person, those that last first; empty for anyone but a lead
 */
public record PersonPage(
        StaffLine person, List<Role> offered, boolean isOneself, boolean isLead, List<RelationshipLine> relationships) {
    static PersonPage of(Visitor reader, PersonSummary person, List<RelationshipLine> relationships) {
        boolean isLead = reader.is(Role.LEAD);
        return new PersonPage(
                StaffLine.of(person),
                offered(person, isLead),
                reader.person().equals(person.id()),
                isLead,
                relationships);
    }

    /** Somebody who only learns is offered nothing: they are somebody's mentor by being named, not by a role. */
    private static List<Role> offered(PersonSummary person, boolean isLead) {
        if (Set.of(Role.SUPERVISOR).containsAll(person.roles())) {
            return List.of();
        }
        return isLead ? List.of(Role.MENTOR, Role.MANAGER, Role.LEAD) : List.of(Role.LEAD);
    }

    public boolean mayGive(Role role) {
        return !person.holds(role);
    }

    public boolean mayTakeBack(Role role) {
        return isLead && person.holds(role) && !(isOneself && role == Role.LEAD);
    }

    /** Who supports the person now. */
    public List<RelationshipLine> supporters() {
        return those(line -> line.summary().isCurrent() && line.isSupporter());
    }

    /** Whom the person supports now. */
    public List<RelationshipLine> supported() {
        return those(line -> line.summary().isCurrent() && !line.isSupporter());
    }

    /** Whether taking back the mentor role ends something. */
    public boolean isMentor() {
        return supported().stream().anyMatch(line -> line.summary().kind() == RelationshipKind.MENTOR);
    }

    /** What was and is over, on either side. */
    public List<RelationshipLine> past() {
        return those(line -> !line.summary().isCurrent());
    }

    private List<RelationshipLine> those(Predicate<RelationshipLine> filter) {
        return relationships.stream().filter(filter).toList();
    }

    /** Address of the page on which a relationship is ended. */
    public static String end(RelationshipSummary relationship) {
        return "/people/" + relationship.person() + "/relationships/" + relationship.id();
    }
}
