package org.waymark.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.programme.Area;

/** People who look at themselves, and the steps they use. */
final class Assessors {
    static final Instant MORNING = Instant.parse("2027-03-04T09:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
    static final ScaleSummary FOUR = scale("four", "Low", "Middle", "High", "Top");
    static final ScaleSummary TWO = scale("two", "Not yet", "Yes");

    private Assessors() {}

    static Visitor somebody() {
        return at(new OrganisationId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
    }

    static Visitor at(OrganisationId organisation, PersonId person) {
        return new Visitor(
                organisation,
                person,
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

    static ScaleSummary scale(String name, String... steps) {
        return new ScaleSummary(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                "1",
                name,
                List.of(steps));
    }

    static Area area(int number) {
        return new Area(number, "PQS " + number, "Area " + number, List.of(), "", List.of(), 4);
    }

    static PointWords words(int level, String reason) {
        return new PointWords(level, null, reason, TODAY);
    }

    static AssessmentPoint point(int level, String reason) {
        return new AssessmentPoint(somebody(), UUID.randomUUID(), 3, FOUR, words(level, reason), MORNING);
    }
}
