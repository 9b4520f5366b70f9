package org.waymark.identity;

import java.util.Set;
import org.waymark.PersonId;
import org.waymark.Role;

/** A person as other rooms and lists see them: name (maybe empty) and present roles, sorted. */
public record PersonSummary(PersonId id, String name, Set<Role> roles) {}
