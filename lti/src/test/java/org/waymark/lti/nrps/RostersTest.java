package org.waymark.lti.nrps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.CallFailure;
import org.waymark.lti.FakeKeys;
import org.waymark.lti.FakeServices;
import org.waymark.lti.MovableClock;
import org.waymark.lti.Registration;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;
import org.waymark.lti.TestPlatform;
import org.waymark.lti.access.AccessTokens;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.TokenCache;
import org.waymark.lti.launch.LmsRole;

class RostersTest {

    private static final URI COURSE = URI.create("https://moodle.example.org/mod/lti/services.php/CourseSection/3?a=b");

    private final MovableClock clock = new MovableClock();
    private final FakeServices http = new FakeServices().thenToken("t");
    private final PlatformServices services =
            new PlatformServices(http, new AccessTokens(http, new FakeKeys(), clock, new TokenCache(clock, 10)), clock);
    private final Rosters rosters = new Rosters(services, new RosterLimits(2, 1 << 20, 50, Duration.ofSeconds(20)));
    private final Registration moodle = new TestPlatform("https://moodle.example.org", "client-1").registration;
    private final List<Member> members = new ArrayList<>();

    private static String page(String... members) {
        return "{\"id\":\"x\",\"context\":{\"id\":\"3\",\"label\":[{}]},\"members\":[" + String.join(",", members)
                + "]}";
    }

    private static String member(String id) {
        return "{\"status\":\"Active\",\"user_id\":\"" + id + "\",\"roles\":[\"Learner\"]}";
    }

    private Result<RosterRead> read() {
        return rosters.read(moodle, COURSE, Optional.empty(), members::add);
    }

    private Reason failed() {
        return assertInstanceOf(Result.Failure.class, read()).trouble().reason();
    }

    private Member only(String json) {
        http.then(200, page(json));
        assertInstanceOf(Result.Success.class, read());
        assertEquals(1, members.size());
        return members.get(0);
    }

    @Test
    void one_type_is_asked_for_and_one_page_at_a_time() {
        http.then(200, page());
        read();
        Call call = http.last();
        assertEquals(
                "application/vnd.ims.lti-nrps.v2.membershipcontainer+json",
                call.headers().get("Accept"));
        assertEquals("a=b&limit=2", call.address().getQuery());
        assertEquals(Duration.ofSeconds(20), call.patience());
        assertEquals(1 << 20, call.bytesMax());
        assertEquals(
                "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly",
                FakeServices.form(http.calls.get(0)).get("scope"));
    }

    @Test
    void pages_are_followed_through_curly_quotes_and_the_dropped_role_is_put_back() {
        http.then(200, page(member("1"), member("2")), "Link", "<" + COURSE + "&limit=2&from=2>; rel=\u201Cnext\u201D")
                .then(200, page(member("3")));
        Result<RosterRead> read = rosters.read(moodle, COURSE, Optional.of("Learner"), members::add);
        assertEquals(new RosterRead(3, 0, 2), ((Result.Success<RosterRead>) read).value());
        assertEquals("a=b&limit=2&from=2&role=Learner", http.last().address().getQuery());
    }

    @Test
    void a_link_to_another_origin_is_not_followed_and_the_course_not_complete() {
        for (String other :
                new String[] {"https://evil.example/", "http://moodle.example.org/", "https://moodle.example.org:8443/"
                }) {
            http.then(200, page(member("1")), "Link", "<" + other + ">; rel=\"next\"");
            assertEquals(Reason.FOREIGN_HOST, failed());
        }
    }

    @Test
    void no_more_pages_are_read_than_allowed() {
        for (int page = 1; page <= 50; page++) {
            http.then(200, page(member("1")), "Link", "<" + COURSE + "&from=" + page + ">; rel=next");
        }
        assertEquals(Reason.ENDLESS, failed());
        assertEquals(51, http.calls.size());
    }

    @ParameterizedTest
    @CsvSource({
        "Instructor, INSTRUCTOR",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor, INSTRUCTOR",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant, TEACHING_ASSISTANT",
        "Learner, LEARNER"
    })
    void roles_are_read_by_short_name_and_full(String role, LmsRole known) {
        Member one = only("{\"user_id\":\"1\",\"roles\":[\"" + role + "\"]}");
        assertEquals(java.util.Set.of(known), one.roles().inCourse());
    }

    @Test
    void somebody_without_names_or_with_null_for_them_is_a_member_too() {
        Member one = only("{\"user_id\":\"1\",\"name\":null,\"email\":null,\"roles\":[\"Learner\",null]}");
        assertEquals(Optional.empty(), one.person().displayName());
        assertEquals(MemberStatus.ACTIVE, one.status());
    }

    @Test
    void names_are_cleaned_and_never_printed() {
        Member one = only("{\"user_id\":\"1\",\"name\":\"Ada\\r\\nByron\",\"given_name\":\"Ada\",\"roles\":[]}");
        assertEquals(Optional.of("Ada  Byron"), one.person().name());
        assertFalse(one.toString().contains("Ada"));
    }

    @ParameterizedTest
    @CsvSource({"Active, ACTIVE", "active, ACTIVE", "Inactive, INACTIVE", "Deleted, DELETED", "Suspended, INACTIVE"})
    void a_status_is_known_or_means_inactive(String text, MemberStatus status) {
        assertEquals(
                status,
                only("{\"user_id\":\"1\",\"status\":\"" + text + "\",\"roles\":[]}")
                        .status());
    }

    @Test
    void members_that_cannot_be_used_are_passed_over_and_counted() {
        http.then(
                200,
                page(
                        "{\"roles\":[\"Learner\"]}",
                        "{\"user_id\":\"\"}",
                        "{\"user_id\":\"a\\u0000\"}",
                        "5",
                        "null",
                        "{\"user_id\":\"2\",\"roles\":{\"a\":1}}",
                        "{\"user_id\":\"3\",\"message\":[{\"x\":[1]}],\"unknown\":[[]],\"roles\":\"Learner\"}",
                        member("4")));
        assertEquals(new RosterRead(2, 6, 1), ((Result.Success<RosterRead>) read()).value());
        assertEquals(List.of("3", "4"), members.stream().map(Member::userId).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>sign in</html>",
                "[]",
                "{}",
                "{\"members\":{}}",
                "{\"members\":[{\"user_id\":\"1\"}",
                "{\"members\":[{\"user_id\":\"1\"}]",
                "{\"members\":[{\"user_id\":"
            })
    void what_is_no_whole_roster_is_never_a_small_course(String body) {
        http.then(200, body);
        Reason reason = failed();
        assertTrue(reason == Reason.NOT_JSON || reason == Reason.INCOMPLETE, reason.text());
    }

    @Test
    void refusals_and_silence_keep_their_reason() {
        http.then(403, "Forbidden").then(429, "", "Retry-After", "9").thenFail(CallFailure.Kind.TOO_LONG);
        assertEquals(Reason.FORBIDDEN, failed());
        Result<RosterRead> busy = read();
        assertEquals(
                Optional.of(Duration.ofSeconds(9)),
                ((Result.Failure<RosterRead>) busy).trouble().retryAfter());
        assertEquals(Reason.TOO_LONG, failed());
    }

    @Test
    void ten_thousand_members_are_handed_over_one_by_one() {
        Rosters large = new Rosters(services, RosterLimits.USUAL);
        AtomicInteger seen = new AtomicInteger();
        for (int page = 0; page < 20; page++) {
            int from = page * 500;
            http.then(call -> large(from));
        }
        Result<RosterRead> read = large.read(moodle, COURSE, Optional.empty(), one -> seen.incrementAndGet());
        assertEquals(new RosterRead(10_000, 0, 20), ((Result.Success<RosterRead>) read).value());
        assertEquals(10_000, seen.get());
    }

    private static Reply large(int from) {
        StringBuilder body = new StringBuilder("{\"members\":[");
        for (int at = from; at < from + 500; at++) {
            body.append(at == from ? "" : ",").append(member("user-" + at));
        }
        String link = "<" + COURSE + "&limit=500&from=" + (from + 500) + ">; rel=\"next\"";
        return from + 500 < 10_000
                ? FakeServices.reply(200, body + "]}", "Link", link)
                : FakeServices.reply(200, body + "]}");
    }
}
