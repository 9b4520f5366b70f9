package org.waymark.identity.web;

import java.util.List;
import java.util.Locale;
import org.waymark.Role;
import org.waymark.identity.PersonSummary;

/**
 * One person of the list: name and roles, nothing else.
 *
 * @param name  empty when the LMS sends none and they typed none
 * @param mark  tells apart those without a name
 * @param roles confirmed ones; empty for somebody who waits
 */
public record StaffLine(String id, String name, String mark, List<Role> roles) {
    private static final int MARK_LENGTH = 4;

    static StaffLine of(PersonSummary person) {
        String id = person.id().toString();
        return new StaffLine(
                id,
                person.name(),
                id.substring(0, MARK_LENGTH),
                person.roles().stream()
                        .filter(PeopleResource.GIVEN::contains)
                        .sorted()
                        .toList());
    }

    public boolean isWaiting() {
        return roles.isEmpty();
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    /** Last part of the keys that word a role. */
    public static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
