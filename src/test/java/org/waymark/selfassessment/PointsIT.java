package org.waymark.selfassessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.Organisations;
import org.waymark.identity.People;
import org.waymark.identity.Tenant;
import org.waymark.programme.NoteText;
import org.waymark.programme.Writing;

/** Points inside the container: once a form, and nobody else's, in no organisation. */
@ArquillianTest
class PointsIT {
    private static final Writing WRITING = new Writing(UUID.randomUUID(), 0, List.of());

    @Inject
    Points points;

    @Inject
    SelfAssessment assessment;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Tenant tenant;

    @Test
    void a_form_sent_twice_saves_each_of_its_areas_once() {
        Visitor owner = somebodyIn("Assessed once");
        UUID form = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            points.add(owner, form, List.of(point(1, 1, "One"), point(2, 2, "Two")), WRITING);
        }
        assertEquals(2, assessment.overview(owner).looked());
        assertEquals(1, assessment.area(owner, 1, 0).points().size());
    }

    @Test
    void of_a_form_with_something_impossible_nothing_is_saved() {
        Visitor owner = somebodyIn("Assessed whole");
        refused(
                Reason.INVALID,
                () -> points.add(owner, UUID.randomUUID(), List.of(point(1, 1, "One"), point(2, 9, "Nine")), WRITING));
        assertEquals(0, assessment.overview(owner).looked());
    }

    @Test
    void a_point_of_another_person_or_another_organisation_does_not_exist() {
        Visitor owner = somebodyIn("Assessed here");
        points.add(owner, UUID.randomUUID(), List.of(point(1, 1, "Mine")), WRITING);
        PointSummary mine = assessment.area(owner, 1, 0).points().get(0);
        Visitor beside = visitor(owner.organisation(), people.welcome("Beside"));
        refusedBoth(beside, mine);
        refusedBoth(somebodyIn("Assessed there"), mine);
        tenant.enter(owner.organisation());
        assertEquals("Mine", assessment.point(owner, mine.id()).point().words().reason());
    }

    @Test
    void the_diary_comes_in_pages_the_latest_first() {
        Visitor owner = somebodyIn("Assessed often");
        LocalDate today = assessment.area(owner, 1, 0).today();
        for (int i = 0; i <= SelfAssessment.PAGE; i++) {
            PointWords words = new PointWords(1, null, "Day " + i, today.minusDays(i));
            points.add(owner, UUID.randomUUID(), List.of(new NewPoint(1, words, draft(1, "x"))), WRITING);
        }
        AreaSummary newest = assessment.area(owner, 1, 0);
        assertEquals("Day 0", newest.points().get(0).words().reason());
        assertEquals(SelfAssessment.PAGE, newest.points().size());
        AreaSummary older = assessment.area(owner, 1, newest.older());
        assertEquals("Day " + SelfAssessment.PAGE, older.points().get(0).words().reason());
        assertEquals(0, older.older());
        assertTrue(newest.charts().get(0).rows().get(0).first().isPresent());
    }

    private void refusedBoth(Visitor reader, PointSummary point) {
        refused(Reason.NOT_FOUND, () -> assessment.point(reader, point.id()));
        refused(Reason.NOT_FOUND, () -> points.correct(reader, point.id(), words(point), point.version(), WRITING));
        assertEquals(0, assessment.overview(reader).looked());
    }

    private static NewPoint words(PointSummary point) {
        return new NewPoint(
                point.area().number(), point.words(), draft(point.area().number(), "x"));
    }

    private static void refused(Reason reason, org.junit.jupiter.api.function.Executable what) {
        assertEquals(reason, assertThrows(Refusal.class, what).reason());
    }

    private Visitor somebodyIn(String organisation) {
        OrganisationId id = organisations.named(organisation);
        tenant.enter(id);
        return visitor(id, people.welcome("Somebody"));
    }

    private NewPoint point(int area, int level, String reason) {
        return new NewPoint(area, new PointWords(level, null, reason, LocalDate.of(2026, 1, 5)), draft(area, reason));
    }

    private static NoteText draft(int area, String text) {
        return new NoteText(AssessmentPlace.prompt(area), text, 0, "");
    }

    /** Written out, because test classes that are no tests do not go into the container. */
    private static Visitor visitor(OrganisationId organisation, PersonId person) {
        return new Visitor(
                organisation,
                person,
                "seat42",
                "Name",
                java.util.Set.of(Role.SUPERVISOR),
                java.time.Instant.EPOCH,
                java.time.Instant.EPOCH,
                java.util.Set.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                "",
                "key");
    }
}
