package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;

/** The films, readings and tools of others: named as printed, linked as far as the source tells where they are. */
class LinkFactsTest {
    private static final ContentPack PACK = ContentPack.read(Optional.empty());

    private static Link link(String key) {
        return PACK.link(key).orElseThrow();
    }

    @Test
    @Meets({"S004-62", "S004-69"})
    void a_link_goes_to_the_publishers_site_and_to_no_invented_page() {
        Set<String> sites = PACK.links().stream().map(Link::site).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of("publishing.service.gov.uk", "researchinpractice.org.uk", "www.skillsforcare.org.uk"), sites);
        for (Link link : PACK.links()) {
            assertEquals("https", link.address().getScheme());
            assertEquals(link.site(), link.address().getHost());
            assertEquals(link.isExact(), !link.address().getPath().equals("/"), link.key());
        }
        assertEquals(
                List.of("supervisors-pathway"),
                PACK.links().stream().filter(Link::isExact).map(Link::key).toList());
    }

    @Test
    @Meets("S004-65")
    void tools_are_keyed_by_name_because_eleven_is_printed_for_two() {
        assertEquals(
                List.of("Levels of Reflection", "Discrepancy matrix"),
                PACK.links().stream()
                        .filter(link -> link.kind() == LinkKind.TOOL)
                        .filter(link -> link.number().equals(Optional.of("11")))
                        .map(Link::label)
                        .toList());
        assertEquals(
                "1,3,5,9,11,11,23,24,27,28,29,31,34,36,39,40,41,44,46,47",
                PACK.links().stream()
                        .filter(link -> link.kind() == LinkKind.TOOL)
                        .map(link -> link.number().orElseThrow())
                        .collect(Collectors.joining(",")));
    }

    @Test
    @Meets("S004-65")
    void tools_have_their_printed_names_and_numbers() {
        Map<String, String> printed = new TreeMap<>(Map.of(
                "Social GRRRAAAACCEEESSSS", "1",
                "Privilege exercise", "3",
                "Bridging interview", "23",
                "Appreciative Inquiry", "27",
                "Coaching Model GROW", "28",
                "Reflective supervision Audit tool", "31",
                "Fit with other activities", "34",
                "Supervision relationship", "36",
                "Building a good relationship", "39",
                "Supportive Directive", "41"));
        printed.put("Organisational culture", "44");
        printed.put("Case prioritisation", "47");
        printed.forEach((label, number) -> assertTrue(
                PACK.links().stream()
                        .filter(link -> link.kind() == LinkKind.TOOL && !link.isLabelOurs())
                        .anyMatch(link ->
                                link.label().equals(label) && link.number().equals(Optional.of(number))),
                label));
    }

    @Test
    @Meets("S004-66")
    void tool_29_is_an_action_log_by_our_name() {
        Link log = link("tool-action-log");
        assertEquals("Action log", log.label());
        assertEquals(Optional.of("29"), log.number());
        assertTrue(log.isLabelOurs());
    }

    @Test
    @Meets("S004-69")
    void films_and_readings_have_their_printed_names() {
        assertEquals(
                "Analysis and Critical Thinking in Assessment: Thinking processes in practice",
                link("film-thinking-processes").label());
        assertEquals(
                "Developing effective Leaders: The difference between leaders and managers",
                link("film-leaders-and-managers").label());
        assertEquals(
                "Developing effective Leaders: Communication, compassion, relationships and resilience",
                link("film-communication-and-compassion").label());
        assertEquals("PQS 1 Ethics and Values", link("film-pqs-1").label());
        assertEquals(
                "PQS 6 Relationship-based practice supervision",
                link("film-pqs-6").label());
        assertEquals(
                "What is Reflective Supervision?",
                link("film-what-is-reflective-supervision").label());
        assertEquals(
                "Challenges and enablers to reflective supervision",
                link("film-challenges-and-enablers").label());
        assertEquals(
                "Leading with Compassion",
                link("webinar-leading-with-compassion").label());
        assertEquals("Coaching in adult social care", link("webinar-coaching").label());
        assertEquals(
                "Leading with Compassion: Supervisors' Briefing",
                link("briefing-leading-with-compassion").label());
        assertEquals(
                "Strengths-based approach: Practice Framework and Practice Handbook",
                link("strengths-based-handbook").label());
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6"),
                PACK.links().stream()
                        .filter(link -> link.key().startsWith("video-"))
                        .map(link -> link.number().orElseThrow())
                        .toList());
    }

    @Test
    @Meets("S004-69")
    void every_link_is_used_somewhere() {
        Set<String> used = PACK.sessions().stream()
                .flatMap(session -> Stream.of(
                                session.preparation().stream().flatMap(item -> item.links().stream()),
                                session.followUp().links().stream(),
                                session.segments().stream()
                                        .flatMap(segment -> segment.steps().stream())
                                        .flatMap(step -> step.links().stream()))
                        .flatMap(links -> links))
                .map(Link::key)
                .collect(Collectors.toCollection(TreeSet::new));
        used.add("implementation-pathway");
        assertEquals(PACK.links().stream().map(Link::key).collect(Collectors.toCollection(TreeSet::new)), used);
    }
}
