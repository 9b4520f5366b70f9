package org.waymark.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Role;
import org.waymark.Visitor;

/** People for tests, and the moments they do things. */
final class Learners {
    static final Instant MORNING = Instant.parse("2027-03-04T09:30:00Z");

    private Learners() {}

    static Visitor supervisor() {
        return new Visitor(
                new OrganisationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                "abcdefgh23",
                "Priya Shah",
                Set.of(Role.SUPERVISOR),
                MORNING,
                MORNING.plusSeconds(7200),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "key");
    }
}
