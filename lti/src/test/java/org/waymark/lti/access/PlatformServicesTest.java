package org.waymark.lti.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.lti.FakeKeys;
import org.waymark.lti.FakeServices;
import org.waymark.lti.MovableClock;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;
import org.waymark.lti.TestPlatform;

class PlatformServicesTest {

    private static final Call CALL = Call.get(URI.create("https://moodle.example.org/lineitems"), "*/*", 1000);

    private final MovableClock clock = new MovableClock();
    private final FakeServices http = new FakeServices();
    private final PlatformServices services =
            new PlatformServices(http, new AccessTokens(http, new FakeKeys(), clock, new TokenCache(clock, 10)), clock);
    private final Registration moodle = new TestPlatform("https://moodle.example.org", "client-1").registration;

    private Trouble trouble(Call call) {
        Result<Reply> result = services.send(moodle, Scope.LINE_ITEM, call);
        return ((Result.Failure<?>) assertInstanceOf(Result.Failure.class, result)).trouble();
    }

    @Test
    void a_refused_token_is_dropped_and_the_call_made_once_more() {
        http.thenToken("old").then(401, "expired").thenToken("new").then(200, "fine");
        assertInstanceOf(Result.Success.class, services.send(moodle, Scope.LINE_ITEM, CALL));
        assertEquals("Bearer old", http.calls.get(1).headers().get("Authorization"));
        assertEquals("Bearer new", http.calls.get(3).headers().get("Authorization"));
    }

    @Test
    void a_service_that_takes_no_token_is_asked_twice_and_not_a_third_time() {
        http.thenToken("one").then(401, "no").thenToken("two").then(401, "still no");
        Trouble trouble = trouble(CALL);
        assertEquals(Reason.UNAUTHORISED, trouble.reason());
        assertEquals("still no", trouble.words());
        assertEquals(4, http.calls.size());
    }

    @Test
    void without_a_token_the_service_is_not_asked() {
        http.then(400, "{\"error\":\"invalid_scope\"}");
        assertEquals(Reason.SCOPE_REFUSED, trouble(CALL).reason());
        assertEquals(1, http.calls.size());
    }

    @Test
    void a_token_endpoint_that_knows_us_not_is_asked_once() {
        http.then(401, "{\"error\":\"invalid_client\"}");
        assertEquals(Reason.CLIENT_REFUSED, trouble(CALL).reason());
        assertEquals(1, http.calls.size());
    }

    @Test
    void no_token_goes_to_a_host_that_is_not_the_platforms() {
        Trouble trouble = trouble(Call.get(URI.create("https://evil.example/lineitems"), "*/*", 1000));
        assertEquals(Reason.FOREIGN_HOST, trouble.reason());
        assertEquals(0, http.calls.size());
    }

    @Test
    void the_clock_of_the_platform_is_compared_with_ours_in_good_answers_and_bad() {
        http.thenToken("t").then(200, "", "Date", "Tue, 01 Sep 2026 09:00:42 GMT");
        assertEquals(
                Optional.of(Duration.ofSeconds(42)),
                services.send(moodle, Scope.LINE_ITEM, CALL).clockOffset());
        http.then(503, "", "date", "Tue, 01 Sep 2026 08:59:00 GMT").then(200, "", "Date", "yesterday");
        assertEquals(
                Optional.of(Duration.ofMinutes(-1)),
                services.send(moodle, Scope.LINE_ITEM, CALL).clockOffset());
        assertEquals(
                Optional.empty(), services.send(moodle, Scope.LINE_ITEM, CALL).clockOffset());
    }
}
