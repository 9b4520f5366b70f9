package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.practice.http.Json;
import org.waymark.practice.tools.Tool;

/** What administrators and teachers click. */
class CoursePagesTest extends WithTool {

    @Test
    void a_pasted_address_opens_in_a_frame_that_waits_for_close() {
        String page = get("/mod/lti/startltiadvregistration.php?url="
                        + URLEncoder.encode(tool.address() + "/lti/register", StandardCharsets.UTF_8))
                .body();

        assertTrue(page.contains("src=\"" + tool.address() + "/lti/register?openid_configuration="));
        assertTrue(page.contains("data-origin=\"" + tool.address() + "\""));
        assertTrue(page.contains("org.imsglobal.lti.close"));
        assertEquals(
                404,
                get("/mod/lti/startltiadvregistration.php?url=javascript:alert(1)")
                        .statusCode());
    }

    @Test
    void a_pending_tool_is_activated_by_a_button() {
        Connection connection = lms.connect(URI.create(tool.address() + "/lti/register"));
        tool.register(connection, tool.registration());
        String client = connection.tool().map(Tool::clientId).orElseThrow();
        assertTrue(get("/mod/lti/toolconfigure.php").body().contains("Pending"));

        assertEquals(
                303,
                post("/mod/lti/toolconfigure.php", "action=activate&client=" + client)
                        .statusCode());

        assertTrue(connection.tool().orElseThrow().isActive());
        assertFalse(get("/mod/lti/toolconfigure.php").body().contains("Pending"));
        assertEquals(
                404,
                post("/mod/lti/toolconfigure.php", "action=activate&client=x").statusCode());
    }

    @Test
    void a_teacher_selects_content_in_a_frame_and_a_student_does_not() {
        String user = lead().subject();

        assertTrue(get("/course/view.php?id=4&user=" + user).body().contains("Select content"));
        assertTrue(get("/mod/lti/contentitem.php?course=4&user=" + user)
                .body()
                .contains("src=\"/mod/lti/contentitem_launch.php?course=4&amp;user=" + user));
        String frame =
                get("/mod/lti/contentitem_launch.php?course=4&user=" + user).body();
        assertTrue(frame.contains("action=\"" + tool.address() + "/lti/login\""));
        assertEquals(404, get("/mod/lti/contentitem.php?course=4&user=101").statusCode());
        assertEquals(404, get("/course/view.php?id=4&user=101").statusCode());
    }

    @Test
    void a_course_is_copied_by_a_button() {
        HttpResponse<String> answer = post("/course/view.php", "id=4&user=" + lead().subject());

        assertEquals(303, answer.statusCode());
        assertEquals(
                "/course/view.php?id=6&user=" + lead().subject(),
                answer.headers().firstValue("Location").orElse(""));
        assertEquals(3, lms.organisation().courses().size());
    }

    @Test
    void the_gradebook_shows_points_completion_and_a_way_to_the_work() {
        LmsActivity session = course().opening("programme/4");
        int column = lms.acceptGrades(session, Grading.byHand(20)).id();
        Map<String, Object> score = Map.of(
                "userId", "101",
                "timestamp", "2026-09-14T09:00:00Z",
                "scoreGiven", 1,
                "scoreMaximum", 3,
                "activityProgress", "Completed",
                "gradingProgress", "FullyGraded");
        tool.send(
                "POST",
                service("4/lineitems/" + column + "/lineitem/scores?type_id=1"),
                token(),
                "application/vnd.ims.lis.v1.score+json",
                Json.written(score));

        String page = get("/grade/report.php?id=4&user=" + lead().subject()).body();

        assertTrue(page.contains("6.67 / 20 <span class=\"done\">Done</span>"), page);
        assertTrue(page.contains("/mod/lti/view.php?id=26&amp;user=" + lead().subject() + "&amp;review=101"));
        String view = get("/mod/lti/view.php?id=26&user=" + lead().subject() + "&review=101")
                .body();
        assertTrue(view.contains("/mod/lti/launch.php?id=26&amp;user=" + lead().subject() + "&amp;review=101"));
        assertEquals(404, get("/grade/report.php?id=4&user=101").statusCode());
    }

    @Test
    void a_student_may_not_open_the_work_of_another() {
        assertEquals(404, get("/mod/lti/launch.php?id=26&user=101&review=102").statusCode());
        lms.with(Quirk.STUDENT_REVIEW);
        assertEquals(200, get("/mod/lti/launch.php?id=26&user=101&review=102").statusCode());
    }

    private HttpResponse<String> get(String path) {
        return tool.get(URI.create(lms.issuer() + path), "", "");
    }

    private HttpResponse<String> post(String path, String form) {
        return tool.send("POST", URI.create(lms.issuer() + path), "", "application/x-www-form-urlencoded", form);
    }
}
