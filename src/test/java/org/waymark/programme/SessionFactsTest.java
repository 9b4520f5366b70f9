package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waymark.Meets;

/** Each session carries the facts of the source: who it is about, what it names where, and what it asks for. */
class SessionFactsTest {
    private static final ContentPack PACK = ContentPack.read(Optional.empty());

    private static Stream<DynamicTest> each(String letter, BiConsumer<SessionFacts, Session> check) {
        return SessionFacts.all().stream()
                .map(facts -> dynamicTest(
                        "S004-s%02d%s %s".formatted(facts.number(), letter, facts.title()),
                        () -> check.accept(facts, PACK.session(facts.number()).orElseThrow())));
    }

    private static void says(String words, String text) {
        for (String word : words.split(" ")) {
            assertTrue(text.toLowerCase(Locale.ROOT).contains(word), () -> "'" + word + "' in: " + text);
        }
    }

    private static void asks(String words, String text) {
        assertTrue(text.strip().endsWith("?") || text.contains("? "), text);
        says(words, text);
    }

    private static List<String> keys(List<Link> links) {
        return links.stream().map(Link::key).toList();
    }

    private static Step only(Segment segment, StepKind kind) {
        List<Step> steps =
                segment.steps().stream().filter(step -> step.kind() == kind).toList();
        assertEquals(1, steps.size(), segment.key() + " " + kind);
        return steps.get(0);
    }

    private static void question(Segment segment, int minutes, String words) {
        assertEquals(minutes, segment.minutes());
        asks(words, only(segment, StepKind.QUESTION).text());
    }

    @TestFactory
    @Meets({
        "S004-s01o", "S004-s02o", "S004-s03o", "S004-s04o", "S004-s05o", "S004-s06o",
        "S004-s07o", "S004-s08o", "S004-s09o", "S004-s10o", "S004-s11o", "S004-s12o"
    })
    Stream<DynamicTest> a_session_has_its_title_its_area_and_an_overview() {
        return each("o", (facts, session) -> {
            assertEquals(facts.title(), session.title());
            assertEquals(facts.area(), session.area().map(Area::number));
            says(facts.overview(), session.overview());
        });
    }

    @TestFactory
    @Meets({
        "S004-s01a", "S004-s02a", "S004-s03a", "S004-s04a", "S004-s05a", "S004-s06a",
        "S004-s07a", "S004-s08a", "S004-s09a", "S004-s10a", "S004-s11a", "S004-s12a"
    })
    Stream<DynamicTest> a_session_names_its_aims_in_order() {
        return each("a", (facts, session) -> {
            assertEquals(facts.aims().size(), session.aims().size());
            for (int i = 0; i < facts.aims().size(); i++) {
                says(facts.aims().get(i), session.aims().get(i));
            }
        });
    }

    @TestFactory
    @Meets({
        "S004-s01b", "S004-s02b", "S004-s03b", "S004-s04b", "S004-s05b", "S004-s06b",
        "S004-s07b", "S004-s08b", "S004-s09b", "S004-s10b", "S004-s11b", "S004-s12b"
    })
    Stream<DynamicTest> preparation_names_what_to_watch_or_read_and_what_to_think_about() {
        return each("b", (facts, session) -> {
            assertEquals(facts.preparation().size(), session.preparation().size());
            for (int i = 0; i < facts.preparation().size(); i++) {
                SessionFacts.Item expected = facts.preparation().get(i);
                assertEquals(expected.links(), keys(session.preparation().get(i).links()));
                says(expected.words(), session.preparation().get(i).text());
            }
        });
    }

    @TestFactory
    @Meets({
        "S004-s01c", "S004-s02c", "S004-s03c", "S004-s04c", "S004-s05c", "S004-s06c",
        "S004-s07c", "S004-s08c", "S004-s09c", "S004-s10c", "S004-s11c", "S004-s12c"
    })
    Stream<DynamicTest> the_introduction_goes_over_the_aims_and_asks_its_question() {
        return each("c", (facts, session) -> {
            Segment segment = session.segment(SegmentKind.INTRODUCTION);
            assertEquals(StepKind.AIMS, segment.steps().get(0).kind());
            assertEquals(2, segment.steps().size());
            question(segment, 15, facts.introduction());
        });
    }

    @TestFactory
    @Meets({
        "S004-s01d", "S004-s02d", "S004-s03d", "S004-s04d", "S004-s05d", "S004-s06d",
        "S004-s07d", "S004-s08d", "S004-s09d", "S004-s10d", "S004-s11d", "S004-s12d"
    })
    Stream<DynamicTest> the_experience_names_its_films_readings_and_tools() {
        return each("d", (facts, session) -> {
            Segment segment = session.segment(SegmentKind.EXPERIENCE);
            assertEquals(30, segment.minutes());
            assertEquals(facts.experience().size(), segment.steps().size());
            for (int i = 0; i < facts.experience().size(); i++) {
                SessionFacts.Item expected = facts.experience().get(i);
                Step step = segment.steps().get(i);
                assertEquals(expected.kind(), step.kind().key());
                assertEquals(expected.links(), keys(step.links()));
                assertEquals(expected.pages(), step.pages());
                says(expected.words(), step.text());
                assertEquals(expected.question().isPresent(), step.question().isPresent());
                expected.question()
                        .ifPresent(words -> asks(words, step.question().orElseThrow()));
            }
        });
    }

    @TestFactory
    @Meets({
        "S004-s01e", "S004-s02e", "S004-s03e", "S004-s04e", "S004-s05e", "S004-s06e",
        "S004-s07e", "S004-s08e", "S004-s09e", "S004-s10e", "S004-s11e", "S004-s12e"
    })
    Stream<DynamicTest> the_reflection_asks_its_question_first() {
        return each("e", (facts, session) -> {
            Segment segment = session.segment(SegmentKind.REFLECTION);
            assertEquals(StepKind.QUESTION, segment.steps().get(0).kind());
            question(segment, 30, facts.reflection());
        });
    }

    @TestFactory
    @Meets({
        "S004-s01f", "S004-s02f", "S004-s03f", "S004-s04f", "S004-s05f", "S004-s06f",
        "S004-s07f", "S004-s08f", "S004-s09f", "S004-s10f", "S004-s11f", "S004-s12f"
    })
    Stream<DynamicTest> the_exploration_goes_over_its_model() {
        return each("f", (facts, session) -> {
            Segment segment = session.segment(SegmentKind.REFLECTION);
            assertEquals(StepKind.EXPLORE, segment.steps().get(1).kind());
            Step step = only(segment, StepKind.EXPLORE);
            assertEquals(facts.explore().links(), keys(step.links()));
            says(facts.explore().words(), step.text());
        });
    }

    @TestFactory
    @Meets({
        "S004-s01g", "S004-s02g", "S004-s03g", "S004-s04g", "S004-s05g", "S004-s06g",
        "S004-s07g", "S004-s08g", "S004-s09g", "S004-s10g", "S004-s11g", "S004-s12g"
    })
    Stream<DynamicTest> the_discussion_uses_its_tool() {
        return each("g", (facts, session) -> {
            Segment segment = session.segment(SegmentKind.REFLECTION);
            assertEquals(StepKind.DISCUSS, segment.steps().get(2).kind());
            assertEquals(3, segment.steps().size());
            Step step = only(segment, StepKind.DISCUSS);
            assertEquals(facts.discuss().links(), keys(step.links()));
            says(facts.discuss().words(), step.text());
        });
    }

    @TestFactory
    @Meets({
        "S004-s01h", "S004-s02h", "S004-s03h", "S004-s04h", "S004-s05h", "S004-s06h",
        "S004-s07h", "S004-s08h", "S004-s09h", "S004-s10h", "S004-s11h", "S004-s12h"
    })
    Stream<DynamicTest> the_evidence_is_individual_and_offers_four_destinations() {
        return each("h", (facts, session) -> {
            Segment segment = session.segment(SegmentKind.EVIDENCE);
            assertEquals(15, segment.minutes());
            assertEquals(Mode.INDIVIDUAL, segment.mode());
            assertEquals(
                    List.of(3, 7).contains(facts.number()) ? Optional.of("Individual") : Optional.empty(),
                    segment.printedMode());
            assertEquals(1, segment.steps().size());
            Step step = only(segment, StepKind.EVIDENCE);
            assertEquals(List.of("tool-action-log"), keys(step.links()));
            says("self-assessment plan critical reflection action log", step.text());
        });
    }

    @TestFactory
    @Meets({
        "S004-s01i", "S004-s02i", "S004-s03i", "S004-s04i", "S004-s05i", "S004-s06i",
        "S004-s07i", "S004-s08i", "S004-s09i", "S004-s10i", "S004-s11i", "S004-s12i"
    })
    Stream<DynamicTest> the_follow_up_names_where_it_ends() {
        return each("i", (facts, session) -> {
            assertEquals(
                    facts.followUp().kind(),
                    String.join(
                            "+",
                            session.followUp().types().stream()
                                    .map(FollowUpType::key)
                                    .toList()));
            assertEquals(facts.followUp().links(), keys(session.followUp().links()));
            says(facts.followUp().words(), session.followUp().text());
        });
    }
}
