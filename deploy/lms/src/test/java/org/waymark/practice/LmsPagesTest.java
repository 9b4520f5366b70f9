package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LmsPagesTest extends WithLms {

    @Test
    void the_home_page_lists_everybody_and_every_activity() throws Exception {
        String page = get("/").body();

        for (LmsPerson person : lms.organisation().people()) {
            assertTrue(page.contains("value=\"" + person.id() + "\""), person.name());
        }
        for (LmsActivity activity : lms.organisation().mainCourse().activities()) {
            assertTrue(page.contains("name=\"id\" value=\"" + activity.id() + "\""), activity.title());
        }
    }

    @Test
    void the_organisation_has_the_people_the_year_needs() {
        assertEquals(12, lms.organisation().people(LmsRole.STUDENT).size());
        assertEquals(3, lms.organisation().people(LmsRole.NON_EDITING_TEACHER).size());
        assertEquals(2, lms.organisation().people(LmsRole.EDITING_TEACHER).size());
        assertEquals(3, lms.organisation().people(LmsRole.MANAGER).size());
        assertEquals(1, lms.organisation().people(LmsRole.ADMINISTRATOR).size());
        assertEquals(14, lms.organisation().mainCourse().activities().size());
    }

    @Test
    void an_activity_opens_in_a_frame_that_posts_by_itself_or_by_a_button() throws Exception {
        String page = get("/mod/lti/view.php?id=26&user=101").body();
        String frame = get("/mod/lti/launch.php?id=26&user=101").body();

        assertTrue(page.contains("src=\"/mod/lti/launch.php?id=26&amp;user=101\""));
        assertTrue(page.contains("<h1>Session 4</h1>"));
        assertTrue(frame.contains("action=\"" + tool.address() + "/lti/login\" method=\"post\""));
        assertTrue(frame.contains("<button type=\"submit\">Continue</button>"));
        assertTrue(frame.contains("{&quot;cmid&quot;:26,"));
    }

    @Test
    void a_phone_gets_it_at_top_level() throws Exception {
        HttpResponse<String> answer = send(request("/mod/lti/view.php?id=26&user=101")
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 15) Mobile Safari"));

        assertEquals(303, answer.statusCode());
        assertEquals(
                "/mod/lti/launch.php?id=26&user=101&window=1",
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void somebody_outside_the_course_is_not_let_in() throws Exception {
        assertEquals(403, get("/mod/lti/view.php?id=52&user=101").statusCode());
        assertEquals(404, get("/mod/lti/launch.php?id=52&user=101").statusCode());
        assertEquals(200, get("/mod/lti/view.php?id=52&user=111").statusCode());
        assertEquals(200, get("/mod/lti/view.php?id=52&user=2").statusCode(), "the administrator goes anywhere");
    }

    @Test
    void the_return_page_shows_messages_escaped_and_leaves_the_frame() throws Exception {
        String page = get("/mod/lti/return.php?course=4&lti_errormsg=It+%3Cfailed%3E&lti_msg=Saved")
                .body();

        assertTrue(page.contains("<p class=\"lti_errormsg\">It &lt;failed&gt;</p>"));
        assertTrue(page.contains("<p class=\"lti_msg\">Saved</p>"));
        assertTrue(page.contains("window.top.location.replace"));
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertEquals(400, get("/mod/lti/token.php").statusCode(), "a token is asked for by POST");
        assertEquals(404, get("/mod/lti/view.php?id=1&user=101").statusCode());
        assertEquals(404, get("/mod/lti/view.php?id=x&user=y").statusCode());
        assertEquals(404, get("/mod/lti/return.php?course=99").statusCode());
        assertFalse(get("/%3Cscript%3E").body().contains("<script>"));
    }

    @Test
    void only_get_and_post_are_answered() throws Exception {
        assertEquals(405, send(request("/").DELETE()).statusCode());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(lms.issuer() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
