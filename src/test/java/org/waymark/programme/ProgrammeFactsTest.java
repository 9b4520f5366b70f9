package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.Meets;

/** What the source says of the programme, the standards and the resources as a whole. */
class ProgrammeFactsTest {
    private static final ContentPack PACK = ContentPack.read(Optional.empty());
    private static final LearningProgramme PROGRAMME = PACK.programme();

    private static void says(List<Point> points, String key, String... words) {
        Point point = points.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said of " + key));
        for (String word : words) {
            assertTrue(point.text().contains(word), () -> "'" + word + "' in: " + point.text());
        }
    }

    @Test
    @Meets("S004-01")
    void the_standards_of_2018_have_eight_areas_in_order() {
        assertEquals("2018", PACK.framework().published());
        assertTrue(PACK.framework().overview().contains("good practice supervisor"));
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8),
                PACK.framework().areas().stream().map(Area::number).toList());
        assertEquals("PQS 1", PACK.area(1).orElseThrow().code());
        assertEquals("standards", PACK.framework().link().key());
        assertTrue(PACK.area(9).isEmpty());
    }

    @TestFactory
    @Meets({"S004-02", "S004-03", "S004-04", "S004-05", "S004-06", "S004-07", "S004-08", "S004-09"})
    Stream<DynamicTest> an_area_has_its_name_and_says_what_it_asks() {
        return Stream.of(
                area(1, "Values and ethics", "lawful", "human rights", "equality", "partnership"),
                area(
                        2,
                        "Influencing and governing practice excellence within the organisation and community",
                        "clear",
                        "watches",
                        "possible",
                        "resources"),
                area(3, "Developing confident and capable social workers", "strengths", "assets", "organisation"),
                area(4, "Assuring good social work practice and development", "evidence", "judgements", "questions"),
                area(
                        5,
                        "Promoting and supporting critical analysis and decision making",
                        "challenges",
                        "defended",
                        "records",
                        "risks"),
                area(6, "Relationship-based practice supervision", "relationships", "supervisee needs", "resilient"),
                area(
                        7,
                        "Effective use of power and authority as a practice supervisor",
                        "lawful",
                        "adults and carers",
                        "statute"),
                area(8, "Performance management and improvement", "Recognises", "struggles", "organisation learn"));
    }

    private static DynamicTest area(int number, String name, String... words) {
        return DynamicTest.dynamicTest("S004-0" + (number + 1) + " " + name, () -> {
            Area area = PACK.area(number).orElseThrow();
            assertEquals(name, area.name());
            assertEquals(List.of(), area.statements());
            for (String word : words) {
                assertTrue(area.description().contains(word), () -> word + " in: " + area.description());
            }
        });
    }

    @Test
    @Meets({"S004-10", "S004-11"})
    void the_pathway_is_of_one_year_and_is_linked_not_copied() {
        Pathway pathway = PROGRAMME.pathway();
        assertEquals("Skills for Care", pathway.publisher());
        assertEquals("2021-03", pathway.published());
        assertEquals(12, pathway.months());
        assertTrue(pathway.text().contains("key points") && pathway.text().contains("green"));
        assertTrue(pathway.text().contains("key activities"));
        assertEquals(
                "https://www.skillsforcare.org.uk/pqsupervisorstandards",
                pathway.link().address().toString());
    }

    @Test
    @Meets({"S004-16", "S004-46"})
    void every_session_adds_to_three_records_and_may_count_for_registration() {
        List<Point> records = PROGRAMME.records();
        says(records, "self-assessment", "every session");
        says(records, "development-plan", "every session");
        says(records, "critical-reflection", "every session");
        says(records, "registration", "regulated");
        PACK.sessions().forEach(session -> {
            String text = session.segment(SegmentKind.EVIDENCE).steps().get(0).text();
            assertTrue(text.contains("self-assessment")
                    && text.contains("development plan")
                    && text.contains("critical reflection"));
        });
    }

    @Test
    @Meets({"S004-17", "S004-18", "S004-19", "S004-20", "S004-21", "S004-22"})
    void the_programme_says_whom_it_serves() {
        List<Point> people = PROGRAMME.guide().people();
        says(people, "practice-supervisor", "social worker", "supervises other social workers", "first of all");
        says(people, "mentor", "experienced supervisor", "pathway", "for mentors");
        says(people, "any-supervisor", "other professions", "any level of seniority");
        says(people, "aspiring-supervisor", "are supervised", "hope to supervise");
        says(people, "leader", "leaders");
    }

    @Test
    @Meets({"S004-23", "S004-24", "S004-25", "S004-26", "S004-27", "S004-28"})
    void the_programme_says_its_aims_and_uses() {
        Guide guide = PROGRAMME.guide();
        says(guide.aims(), "aim-practice", "supervision", "organisation", "stronger");
        says(guide.aims(), "aim-cohorts", "cohorts", "mentors");
        says(guide.uses(), "use-whole-or-part", "whole", "parts");
        says(guide.uses(), "use-supplement", "other learning and development");
        says(guide.uses(), "use-individual", "one person", "professional development");
        says(guide.uses(), "use-induction", "induction");
    }

    @Test
    @Meets({"S004-29", "S004-30", "S004-31", "S004-32", "S004-33", "S004-34"})
    void the_programme_says_what_a_supervisor_takes_from_it() {
        List<Point> outcomes = PROGRAMME.guide().outcomes();
        assertEquals(6, outcomes.size());
        says(outcomes, "outcome-importance", "supervision matters");
        says(outcomes, "outcome-role", "be a supervisor");
        says(outcomes, "outcome-strengths", "strengths", "develop", "standards");
        says(outcomes, "outcome-organisation", "organisation", "support you");
        says(outcomes, "outcome-actions", "actions");
        says(outcomes, "outcome-evidence", "evidence", "portfolio");
    }

    @Test
    @Meets({"S004-35", "S004-36"})
    void an_organisation_uses_two_documents_before_it_begins() {
        List<Point> before = PROGRAMME.guide().before();
        assertEquals(
                List.of("leaders-briefing", "implementation-pathway"),
                before.stream().map(point -> point.links().get(0).key()).toList());
        says(before, "before-implementation-pathway", "Plan", "stronger");
    }

    @Test
    @Meets({"S004-37", "S004-38", "S004-59"})
    void twelve_sessions_of_ninety_minutes_have_untimed_work_before_and_after() {
        assertEquals(12, PACK.sessions().size());
        for (Session session : PACK.sessions()) {
            assertEquals(
                    List.of(15, 30, 30, 15),
                    session.segments().stream().map(Segment::minutes).toList());
            assertEquals(90, session.minutes());
            assertFalse(session.preparation().isEmpty());
            assertFalse(session.followUp().text().isBlank());
        }
        Map<String, Optional<Integer>> minutes =
                PROGRAMME.outline().stream().collect(Collectors.toMap(OutlinePart::key, OutlinePart::minutes));
        assertEquals(Optional.empty(), minutes.get("preparation"));
        assertEquals(Optional.empty(), minutes.get("follow-up"));
    }

    @Test
    @Meets({"S004-39", "S004-40", "S004-41", "S004-47"})
    void the_programme_may_be_run_as_it_suits() {
        List<Point> delivery = PROGRAMME.guide().delivery();
        says(delivery, "delivery-mix", "mix and match");
        says(delivery, "delivery-size", "Any size", "alone", "mixture");
        says(delivery, "delivery-place", "Online", "face to face");
        says(delivery, "delivery-choice", "choose");
        openModes().forEach(segment -> assertEquals(Mode.EITHER, segment.mode()));
        Segment marked = PACK.session(8).orElseThrow().segment(SegmentKind.REFLECTION);
        assertEquals(Optional.of("Whole group or individual study"), marked.printedMode());
    }

    @Test
    @Meets({"S004-42", "S004-43", "S004-44", "S004-45"})
    void sessions_follow_the_reflective_cycle() {
        assertEquals(
                List.of("Experience", "Reflection", "Analysis", "Action"),
                PROGRAMME.cycle().stream()
                        .map(step -> step.title().orElseThrow())
                        .toList());
    }

    @Test
    @Meets({"S004-48", "S004-49", "S004-50", "S004-51", "S004-52"})
    void three_days_of_four_are_marked_as_our_reading() {
        assertEquals(List.of(1), PROGRAMME.recommendedToEveryone());
        assertTrue(PROGRAMME.isRecommendedToEveryone(1));
        assertFalse(PROGRAMME.isRecommendedToEveryone(2));
        assertTrue(PROGRAMME.daysInferred());
        assertTrue(PROGRAMME.daysNote().contains("our reading"));
        assertEquals(
                List.of("Foundational concepts", "Relational aspects of supervision", "Enabling good practice"),
                PROGRAMME.days().stream().map(Day::title).toList());
        assertEquals(
                List.of(List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12)),
                PROGRAMME.days().stream().map(Day::sessions).toList());
        assertEquals(5, PACK.sessions(PROGRAMME.days().get(1)).get(0).number());
    }

    @Test
    @Meets({"S004-53", "S004-54", "S004-55", "S004-56", "S004-57", "S004-58", "S004-60", "S004-61"})
    void every_session_follows_the_standard_outline() {
        assertEquals(
                List.of(
                        "Preparation",
                        "Introduction",
                        "Experience",
                        "Reflection, Analysis, Planning",
                        "Evidence",
                        "Follow-up"),
                PROGRAMME.outline().stream().map(OutlinePart::title).toList());
        for (Session session : PACK.sessions()) {
            assertEquals(2, session.aims().size());
            assertEquals(
                    List.of("introduction", "experience", "reflection", "evidence"),
                    session.segments().stream().map(Segment::key).toList());
            assertEquals(List.of(StepKind.AIMS, StepKind.QUESTION), kinds(session.segment(SegmentKind.INTRODUCTION)));
            assertEquals(
                    List.of(StepKind.QUESTION, StepKind.EXPLORE, StepKind.DISCUSS),
                    kinds(session.segment(SegmentKind.REFLECTION)));
            assertEquals(List.of(StepKind.EVIDENCE), kinds(session.segment(SegmentKind.EVIDENCE)));
            assertEquals(Mode.INDIVIDUAL, session.segment(SegmentKind.EVIDENCE).mode());
        }
    }

    private static List<StepKind> kinds(Segment segment) {
        return segment.steps().stream().map(Step::kind).toList();
    }

    @Test
    @Meets("S004-63")
    void each_area_has_exactly_one_session_and_four_sessions_have_none() {
        assertEquals(
                Map.of(1, 4, 2, 12, 3, 7, 4, 11, 5, 9, 6, 5, 7, 6, 8, 10),
                PACK.framework().areas().stream().collect(Collectors.toMap(Area::number, Area::session)));
        assertEquals(
                List.of(1, 2, 3, 8),
                PACK.sessions().stream()
                        .filter(session -> session.area().isEmpty())
                        .map(Session::number)
                        .toList());
    }

    @Test
    @Meets("S004-64")
    void a_follow_up_is_typed_by_the_record_it_ends_in() {
        Map<FollowUpType, List<Integer>> usual = PACK.sessions().stream()
                .collect(Collectors.groupingBy(
                        session -> session.followUp().type(),
                        Collectors.mapping(Session::number, Collectors.toList())));
        assertEquals(List.of(1), usual.get(FollowUpType.OWN_APPRAISAL));
        assertEquals(List.of(2, 10), usual.get(FollowUpType.OWN_SUPERVISION));
        assertEquals(List.of(4, 7, 8, 9, 12), usual.get(FollowUpType.SUPERVISION_GIVEN));
        assertEquals(List.of(5), usual.get(FollowUpType.AGREEMENT));
        assertEquals(List.of(3, 6, 11), usual.get(FollowUpType.ORGANISATION));
        assertTrue(PACK.session(10).orElseThrow().followUp().types().contains(FollowUpType.MENTOR));
    }

    @Test
    @Meets({"S004-67", "S004-68"})
    void an_area_has_one_name_and_keeps_how_else_it_is_printed() {
        Map<Integer, Area> areas =
                PACK.framework().areas().stream().collect(Collectors.toMap(Area::number, Function.identity()));
        assertEquals("Values and ethics", areas.get(1).name());
        assertEquals(
                List.of("Ethics and values (PQS 1)", "Ethics and Values (PQ 1)"),
                areas.get(1).printed().stream().map(Area.PrintedName::label).toList());
        assertTrue(areas.get(3).name().contains("social workers"));
        assertTrue(areas.get(3).printed().get(0).label().contains("practitioners"));
        assertTrue(areas.get(4).name().contains("social work "));
        assertFalse(areas.get(4).printed().get(0).label().contains("social work"));
        assertTrue(areas.get(5).name().endsWith("decision making"));
        assertTrue(areas.get(5).printed().get(0).label().contains("decision-making"));
        assertEquals("Ethics and values", PACK.session(4).orElseThrow().title());
    }

    /** Segments for which the source leaves the choice. */
    private static Stream<Segment> openModes() {
        return PACK.sessions().stream()
                .flatMap(session -> session.segments().stream())
                .filter(segment -> segment.kind() != SegmentKind.EVIDENCE);
    }
}
