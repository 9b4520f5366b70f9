package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.practice.http.Outage;

/** What befalls the LMS as a whole, and what it lets people do that it should not. */
class DayTest extends WithTool {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void a_whole_lms_can_refuse_break_hang_and_come_back() throws Exception {
        lms.suffer(Outage.REFUSING);
        assertThrows(IOException.class, () -> get("/", 2));
        lms.suffer(Outage.BROKEN);
        assertEquals(500, get("/mod/lti/certs.php", 5).statusCode());
        lms.suffer(Outage.HANGING);
        assertThrows(HttpTimeoutException.class, () -> get("/", 1));
        lms.suffer(Outage.NONE);
        assertEquals(200, get("/", 5).statusCode());
        lms.suffer(Outage.REFUSING).suffer(Outage.NONE);
        assertEquals(200, get("/", 5).statusCode());
    }

    @Test
    void a_moved_clock_is_in_tokens_and_in_the_date_of_each_answer() throws Exception {
        lms.moveClock(Duration.ofDays(3));

        assertEquals(
                NOW.getEpochSecond() + 72 * 3600,
                claims(lms.launch(supervisor())).get("iat"));
        assertEquals(
                "Thu, 17 Sep 2026 09:30:00 GMT",
                get("/", 5).headers().firstValue("Date").orElse(""));
        assertEquals(1, get("/", 5).headers().allValues("Date").size());
    }

    @Test
    void a_teacher_reviews_the_work_of_a_learner() {
        LmsActivity session = course().opening("programme/4");

        Map<String, Object> claims = claims(lms.review(lead(), session, supervisor()));

        assertEquals("LtiSubmissionReviewRequest", claims.get(Claims.LTI + "message_type"));
        assertEquals("101", ((Map<?, ?>) claims.get(MessageClaims.FOR_USER)).get("user_id"));
        assertEquals(lead().subject(), claims.get("sub"));
        assertEquals("6", ((Map<?, ?>) claims.get(Claims.LTI + "resource_link")).get("id"));
        assertFalse(claims(lms.launch(lead(), session)).containsKey(MessageClaims.FOR_USER));
    }

    @Test
    void a_student_can_review_anyone_once_moodles_weakness_is_on() {
        LmsActivity session = course().opening("programme/4");
        LmsPerson other = lms.organisation().person("bethan.prothero");
        assertThrows(IllegalArgumentException.class, () -> lms.review(supervisor(), session, other));

        lms.with(Quirk.STUDENT_REVIEW);
        Map<String, Object> claims = claims(lms.review(supervisor(), session, other));

        assertEquals("102", ((Map<?, ?>) claims.get(MessageClaims.FOR_USER)).get("user_id"));
        assertEquals(LmsRole.STUDENT.sentAs(), claims.get(Claims.LTI + "roles"));
    }

    @Test
    void a_storage_target_is_named_only_with_the_quirk_and_only_in_the_frame() throws Exception {
        assertEquals("", lms.launch(supervisor()).initiation().value("lti_storage_target"));
        assertFalse(get("/mod/lti/view.php?id=26&user=101", 5).body().contains("lti.put_data"));

        lms.with(Quirk.STORAGE_TARGET);

        assertEquals("_parent", lms.launch(supervisor()).initiation().value("lti_storage_target"));
        assertEquals("", lms.launch(supervisor()).inNewWindow().initiation().value("lti_storage_target"));
        String page = get("/mod/lti/view.php?id=26&user=101", 5).body();
        assertTrue(page.contains("data-origins=\"" + tool.address() + "\""));
        assertTrue(get("/mod/lti/contentitem.php?course=4&user=" + lead().subject(), 5)
                .body()
                .contains("lti.put_data"));
        assertTrue(page.indexOf("lti.put_data") < page.indexOf("<iframe"), "it listens before the tool can speak");
    }

    @Test
    void data_can_be_kept_by_a_frame_beside_the_tools_and_answers_can_be_spoilt() throws Exception {
        lms.with(Quirk.STORAGE_TARGET, Quirk.STORAGE_BESIDE, Quirk.STORAGE_MIXES_UP);

        assertEquals("lti_storage", lms.launch(supervisor()).initiation().value("lti_storage_target"));
        String page = get("/mod/lti/view.php?id=26&user=101", 5).body();
        assertTrue(page.contains("<iframe name=\"lti_storage\""));
        assertFalse(page.contains("lti.put_data"), "two keep it");
        String frame = get("/mod/lti/storage.php", 5).body();
        assertTrue(frame.contains("data-origins=\"" + tool.address() + "\""));
        assertTrue(frame.contains("data-manner=\"mixed\""));
        assertTrue(frame.contains("data-frame=\"lti_storage\""));
    }

    @Test
    void a_second_tool_can_be_used_for_the_same_activities() {
        Connection connection = lms.connect(URI.create(tool.address() + "/lti/register"));
        tool.register(connection, tool.registration());
        String client = connection.activate().clientId();
        assertEquals("waymark-northmoor", lms.launch(supervisor()).initiation().value("client_id"));

        assertEquals(
                client,
                lms.launch(supervisor())
                        .by(connection.tool().orElseThrow())
                        .initiation()
                        .value("client_id"));
        lms.tools().use(client);
        assertEquals(client, lms.launch(supervisor()).initiation().value("client_id"));
        assertEquals("2", lms.launch(supervisor()).initiation().value("lti_deployment_id"));
    }

    private HttpResponse<String> get(String path, int seconds) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(lms.issuer() + path))
                        .timeout(Duration.ofSeconds(seconds))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
