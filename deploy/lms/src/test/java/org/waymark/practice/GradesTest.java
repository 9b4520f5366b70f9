package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.grades.Grade;
import org.waymark.practice.grades.LineItem;
import org.waymark.practice.grades.Post;
import org.waymark.practice.http.Json;
import org.waymark.practice.tools.Scopes;

class GradesTest extends WithTool {
    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

    private LmsActivity session;
    private LineItem column;

    @BeforeEach
    void column() {
        session = course().opening("programme/4");
        column = lms.acceptGrades(session, new Grading(20, "session-4", "year"));
    }

    @Test
    void a_launch_names_columns_its_own_column_and_the_scopes() {
        Map<?, ?> claim = (Map<?, ?>) claims(lms.launch(supervisor(), session)).get(ServiceClaims.GRADES);
        Map<?, ?> other = (Map<?, ?>) claims(lms.launch(supervisor())).get(ServiceClaims.GRADES);

        assertEquals(service("4/lineitems?type_id=1").toString(), claim.get("lineitems"));
        assertEquals(item("").toString(), claim.get("lineitem"));
        assertEquals(4, ((List<?>) claim.get("scope")).size());
        assertFalse(other.containsKey("lineitem"), "this activity has no column");
    }

    @Test
    void a_tool_makes_changes_and_finds_columns() {
        HttpResponse<String> made = send(
                "POST",
                service("4/lineitems?type_id=1"),
                ITEM,
                Map.of("label", "Year", "scoreMaximum", 100, "resourceId", "year", "tag", "t"));

        assertEquals(201, made.statusCode());
        assertTrue(at(made, "/id").endsWith("/lineitem?type_id=1"));
        assertEquals(1, list("&resource_id=year"));
        assertEquals(1, list("&resource_link_id=" + session.resourceLinkId()));
        assertEquals(1, list("&tag=t"));
        assertEquals(2, list(""));
        assertEquals(1, list("&limit=1"));
        HttpResponse<String> changed =
                send("PUT", URI.create(at(made, "/id")), ITEM, Map.of("label", "All", "scoreMaximum", 50));
        assertEquals(200, changed.statusCode());
        assertEquals("All", at(read(URI.create(at(made, "/id")), ITEM), "/label"));
    }

    @Test
    void links_between_pages_have_curly_quotation_marks() {
        lms.acceptGrades(course().opening("programme/5"), Grading.byHand(10));

        assertTrue(link().contains("from=1>; rel=\u201cnext\u201d"), link());
        lms.with(Quirk.GRADES_STRAIGHT_LINK);
        assertTrue(link().contains("rel=\"next\""), link());
    }

    @Test
    void media_types_have_to_fit_to_the_letter() {
        Map<String, Object> wanted = Map.of("label", "Year", "scoreMaximum", 100);

        assertEquals(
                400,
                send("POST", service("4/lineitems?type_id=1"), "application/json", wanted)
                        .statusCode());
        assertEquals(
                400,
                send("POST", item("/scores"), SCORE + "; charset=utf-8", score(1, "FullyGraded"))
                        .statusCode());
        assertEquals(400, read(item(""), ITEM + ", */*").statusCode());
        assertEquals(400, read(service("4/lineitems?type_id=1"), ITEM).statusCode());
        assertEquals(200, read(service("4/lineitems?type_id=1"), ITEMS).statusCode());
    }

    @Test
    void a_full_score_becomes_a_grade_on_the_columns_scale_and_completes() {
        assertEquals(200, post(score(50, "FullyGraded")).statusCode());

        Grade grade = grade();
        assertEquals(Optional.of(10.0), grade.points());
        assertTrue(grade.isComplete());
        HttpResponse<String> results =
                tool.get(item("/results"), token(), "application/vnd.ims.lis.v2.resultcontainer+json");
        assertEquals("10.0", at(results, "/0/resultScore"));
        assertEquals("101", at(results, "/0/userId"));
    }

    @Test
    void a_second_that_is_not_newer_is_refused_by_409() {
        post(score(50, "FullyGraded"));

        assertEquals(409, post(score(60, "FullyGraded")).statusCode());
        assertEquals(409, post(at("2026-09-14T09:30:00.900Z", 60)).statusCode());
        assertEquals(409, post(at("2026-09-14T10:29:59+01:00", 60)).statusCode());
        assertEquals(Optional.of(10.0), grade().points());
        assertEquals(200, post(at("2026-09-14T09:30:01Z", 60)).statusCode());
        assertEquals(Optional.of(12.0), grade().points());
    }

    @Test
    void a_post_without_points_or_not_fully_graded_erases_grade_and_completion() {
        post(score(50, "FullyGraded"));
        Map<String, Object> pending = at("2026-09-14T09:31:00Z", 70);
        pending.put("gradingProgress", "Pending");
        assertEquals(200, post(pending).statusCode());
        assertEquals(Optional.empty(), grade().points());
        assertFalse(grade().isComplete());

        post(at("2026-09-14T09:32:00Z", 70));
        assertTrue(grade().isComplete());
        Map<String, Object> bare = at("2026-09-14T09:33:00Z", 70);
        bare.remove("scoreGiven");
        post(bare);
        assertEquals(Optional.empty(), grade().points());
        assertFalse(grade().isComplete());
    }

    @Test
    void who_is_not_a_learner_of_the_course_cannot_be_graded() {
        assertEquals(400, post(of(lead().subject())).statusCode());
        assertEquals(400, post(of("999")).statusCode());
        lms.withdraw(supervisor(), course());
        assertEquals(400, post(of("101")).statusCode());
    }

    @Test
    void an_incomplete_score_is_refused() {
        for (String name : List.of("userId", "timestamp", "activityProgress", "gradingProgress")) {
            Map<String, Object> score = score(1, "FullyGraded");
            score.remove(name);
            assertEquals(400, post(score).statusCode(), name);
        }
        assertEquals(400, post(at("yesterday", 1)).statusCode());
    }

    @Test
    void a_column_that_is_gone_is_404_and_a_wrong_tool_401() {
        lms.gradebook().remove(column.id());

        assertEquals(404, post(score(1, "FullyGraded")).statusCode());
        assertEquals(
                401,
                send("POST", service("4/lineitems/11/lineitem/scores?type_id=7"), SCORE, Map.of())
                        .statusCode());
    }

    @Test
    void a_score_needs_the_scope_for_scores() {
        String token = tool.token(lms.platform(), Scopes.LINE_ITEM);

        assertEquals(401, tool.send("POST", item("/scores"), token, SCORE, "{}").statusCode());
    }

    @Test
    void a_score_can_be_kept_although_the_answer_says_otherwise() {
        lms.with(Quirk.SCORE_KEPT_THEN_BROKEN);
        assertEquals(500, post(score(50, "FullyGraded")).statusCode());
        assertEquals(Optional.of(10.0), grade().points());
        lms.behaving().with(Quirk.SCORE_KEPT_THEN_HANGS);
        assertEquals(504, post(at("2026-09-14T09:31:00Z", 100)).statusCode());
        assertEquals(Optional.of(20.0), grade().points());
        lms.behaving();
        assertEquals(409, post(at("2026-09-14T09:31:00Z", 100)).statusCode(), "409 means delivered");
    }

    @Test
    void every_post_is_kept_in_order_with_what_became_of_it() {
        post(score(50, "FullyGraded"));
        post(score(50, "FullyGraded"));
        post(of("999"));

        assertEquals(
                List.of(200, 409, 400),
                lms.gradebook().posts().stream().map(Post::status).toList());
        HttpResponse<String> told = tool.get(URI.create(lms.issuer() + "/practice/gradebook.json"), "", "");
        assertEquals("50", at(told, "/posts/0/score/scoreGiven"));
        assertEquals("409", at(told, "/posts/1/status"));
        assertEquals("10.0", at(told, "/grades/0/points"));
        assertEquals("session-4", at(told, "/items/0/resourceId"));
        assertEquals(3, lms.serviceLog().count("/scores"));
    }

    @Test
    void a_seeded_part_of_the_requests_fails_the_same_way_each_time() {
        List<Integer> first = storm(7);
        List<Integer> second = storm(7);

        assertEquals(first, second);
        assertTrue(first.contains(200) && first.stream().anyMatch(status -> status >= 429), first.toString());
    }

    private List<Integer> storm(long seed) {
        lms.failingServices(0.5, seed);
        String token = token();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statuses.add(tool.get(item(""), token, ITEM).statusCode());
        }
        return statuses;
    }

    private URI item(String part) {
        return service("4/lineitems/" + column.id() + "/lineitem" + part + "?type_id=1");
    }

    private int list(String filter) {
        return Json.read(read(service("4/lineitems?type_id=1" + filter), ITEMS).body())
                .size();
    }

    private String link() {
        String header = read(service("4/lineitems?type_id=1&limit=1"), ITEMS)
                .headers()
                .firstValue("Link")
                .orElse("");
        return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private Grade grade() {
        return lms.gradebook().grade(column.id(), "101").orElseThrow();
    }

    private Map<String, Object> score(double points, String grading) {
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("userId", "101");
        score.put("timestamp", NOW.toString());
        score.put("scoreGiven", points == 50 ? (Object) 50 : points);
        score.put("scoreMaximum", 100);
        score.put("activityProgress", "Completed");
        score.put("gradingProgress", grading);
        return score;
    }

    private Map<String, Object> at(String timestamp, double points) {
        Map<String, Object> score = score(points, "FullyGraded");
        score.put("timestamp", timestamp);
        return score;
    }

    private Map<String, Object> of(String userId) {
        Map<String, Object> score = score(1, "FullyGraded");
        score.put("userId", userId);
        return score;
    }

    private HttpResponse<String> post(Map<String, Object> score) {
        return send("POST", item("/scores"), SCORE, score);
    }

    private HttpResponse<String> read(URI address, String accept) {
        return tool.get(address, token(), accept);
    }

    private HttpResponse<String> send(String method, URI address, String type, Map<String, ?> body) {
        return tool.send(method, address, token(), type, Json.written(body));
    }
}
