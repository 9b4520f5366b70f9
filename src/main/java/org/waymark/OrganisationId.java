package org.waymark;

import java.util.UUID;

/** The tenant: an employer whose people use Waymark. Leads every table that holds anything of theirs. */
public record OrganisationId(UUID value) {
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
