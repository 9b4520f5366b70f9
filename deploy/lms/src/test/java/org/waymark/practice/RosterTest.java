package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.waymark.practice.http.Json;

class RosterTest extends WithTool {
    private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    @Test
    void a_launch_names_the_roster_and_it_holds_everybody_of_the_course() {
        Map<?, ?> claim = (Map<?, ?>) claims(lms.launch(supervisor())).get(ServiceClaims.ROSTER);

        HttpResponse<String> answer =
                read(URI.create(claim.get("context_memberships_url").toString()));

        assertEquals(200, answer.statusCode());
        assertEquals(
                TYPE + "; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("4", at(answer, "/context/id"));
        assertEquals(
                lms.organisation().members(course()).size(), members(answer).size());
        assertEquals("", link(answer), "no pages unless a limit is given");
        JsonNode amara = member(answer, "101");
        assertEquals("Amara Okonjo-Reed", amara.path("name").asText());
        assertEquals("Active", amara.path("status").asText());
    }

    @Test
    void roles_are_short_and_a_mentor_is_a_learner() {
        HttpResponse<String> answer = read(roster(""));

        assertEquals("[\"Learner\"]", member(answer, "101").path("roles").toString());
        assertEquals("[\"Learner\"]", member(answer, "201").path("roles").toString());
        assertEquals(
                "[\"Instructor\"]",
                member(answer, lead().subject()).path("roles").toString());
    }

    @Test
    void only_the_one_media_type_is_served() {
        assertEquals(
                400, tool.get(roster(""), token(), TYPE + ", application/json").statusCode());
        assertEquals(400, tool.get(roster(""), token(), "application/json").statusCode());
        assertEquals(
                405, tool.send("POST", roster(""), token(), "text/plain", "").statusCode());
    }

    @Test
    void pages_follow_each_other_and_forget_the_role() {
        HttpResponse<String> first = read(roster("?limit=5&role=Learner"));

        assertEquals(5, members(first).size());
        assertEquals("<" + roster("?limit=5&from=5") + ">; rel=\"next\"", link(first));
        assertEquals("", link(read(roster("?limit=5&from=500"))));
    }

    @Test
    void privacy_leaves_number_and_role() {
        lms.with(Quirk.ROSTER_WITHOUT_NAMES);

        JsonNode amara = member(read(roster("")), "101");

        assertFalse(amara.has("name"));
        assertFalse(amara.has("email"));
        assertTrue(amara.has("roles"));
    }

    @Test
    void who_leaves_is_gone_and_who_comes_is_there() {
        lms.withdraw(supervisor(), course());
        assertTrue(member(read(roster("")), "101").isMissingNode());

        lms.enrol(supervisor(), course());
        assertFalse(member(read(roster("")), "101").isMissingNode());
    }

    @Test
    void another_tools_roster_or_no_course_is_refused() {
        assertEquals(
                403, read(service("CourseSection/4/bindings/9/memberships")).statusCode());
        assertEquals(
                404, read(service("CourseSection/99/bindings/1/memberships")).statusCode());
    }

    @Test
    void ten_thousand_members_come_in_one_answer() {
        lms.with(Quirk.ROSTER_OF_TEN_THOUSAND);

        List<JsonNode> all = members(read(roster("")));

        assertEquals(10_000 + lms.organisation().members(course()).size(), all.size());
        assertEquals(
                all.size(),
                all.stream().map(m -> m.path("user_id").asText()).distinct().count());
    }

    @Test
    void links_and_pages_can_be_odd() {
        assertTrue(link(odd(Quirk.ROSTER_CURLY_LINK, "?limit=5")).endsWith("rel=\u201cnext\u201d"));
        assertTrue(
                link(odd(Quirk.ROSTER_HOSTILE_LINK, "?limit=5")).startsWith("<http://roster.elsewhere.example.org/"));
        assertTrue(link(odd(Quirk.ROSTER_ENDLESS, "")).contains("from=0"));
        assertTrue(link(odd(Quirk.ROSTER_ALWAYS_PAGED, "")).isEmpty(), "one page is enough");
        lms.with(Quirk.ROSTER_OF_TEN_THOUSAND);
        assertEquals(100, members(read(roster(""))).size());
        assertTrue(odd(Quirk.ROSTER_HUGE_PAGE, "").body().length() > 8 * 1_048_576);
        assertEquals(
                "application/json; charset=utf-8",
                odd(Quirk.ROSTER_OF_WRONG_TYPE, "")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""));
        assertTrue(odd(Quirk.ROSTER_AS_PAGE, "").body().startsWith("<!DOCTYPE"));
    }

    @Test
    void services_can_be_out_of_order() {
        assertEquals(403, odd(Quirk.SERVICE_FORBIDDEN, "").statusCode());
        assertEquals(500, odd(Quirk.SERVICE_BROKEN, "").statusCode());
        assertEquals(504, odd(Quirk.SERVICE_HANGS, "").statusCode());
        HttpResponse<String> busy = odd(Quirk.SERVICE_BUSY, "");
        assertEquals(429, busy.statusCode());
        assertEquals("2", busy.headers().firstValue("Retry-After").orElse(""));
        assertEquals("429", at(busy, "/status"));
    }

    private HttpResponse<String> odd(Quirk quirk, String query) {
        lms.behaving().with(quirk);
        return read(roster(query));
    }

    private URI roster(String query) {
        return service("CourseSection/4/bindings/1/memberships" + query);
    }

    private HttpResponse<String> read(URI address) {
        return tool.get(address, token(), TYPE);
    }

    /** The header as it came: its bytes are UTF-8. */
    private static String link(HttpResponse<String> answer) {
        String header = answer.headers().firstValue("Link").orElse("");
        return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static List<JsonNode> members(HttpResponse<String> answer) {
        return StreamSupport.stream(Json.read(answer.body()).path("members").spliterator(), false)
                .toList();
    }

    private static JsonNode member(HttpResponse<String> answer, String id) {
        return members(answer).stream()
                .filter(member -> member.path("user_id").asText().equals(id))
                .findFirst()
                .orElse(Json.read(""));
    }
}
