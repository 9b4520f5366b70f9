package org.waymark.lti.ags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.lti.FakeKeys;
import org.waymark.lti.FakeServices;
import org.waymark.lti.MovableClock;
import org.waymark.lti.Registration;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.TestPlatform;
import org.waymark.lti.access.AccessTokens;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.TokenCache;

class LineItemsTest {

    private static final URI ALL = URI.create("https://moodle.example.org/lineitems?type_id=1");
    private static final Column COLUMN =
            new Column("Session 4", 10, "session-4", Optional.of("completion"), Optional.of("5"));

    private final MovableClock clock = new MovableClock();
    private final FakeServices http = new FakeServices();
    private final LineItems lineItems = new LineItems(new PlatformServices(
            http, new AccessTokens(http, new FakeKeys(), clock, new TokenCache(clock, 10)), clock));
    private final Registration moodle = new TestPlatform("https://moodle.example.org", "client-1").registration;

    private static String item(String path, String resourceId, String tag, String link) {
        return "{\"id\":\"https://moodle.example.org" + path
                + "\",\"label\":\"A\",\"scoreMaximum\":10,\"resourceId\":\"" + resourceId + "\",\"tag\":\"" + tag
                + "\",\"resourceLinkId\":\"" + link + "\",\"unknown\":{}}";
    }

    private static String list(String... items) {
        return "[" + String.join(",", items) + "]";
    }

    private Optional<LineItem> found() {
        Result<Optional<LineItem>> result = lineItems.find(moodle, ALL, COLUMN);
        return assertInstanceOf(Result.Success.class, result).value() instanceof Optional<?> one
                ? one.map(LineItem.class::cast)
                : Optional.empty();
    }

    private Reason failed(Result<?> result) {
        return assertInstanceOf(Result.Failure.class, result).trouble().reason();
    }

    @Test
    void a_column_is_asked_for_by_its_names_and_with_the_exact_type() {
        http.thenToken("t").then(200, list(item("/7/lineitem?type_id=1", "session-4", "completion", "5")));
        LineItem item = found().orElseThrow();
        assertEquals("/7/lineitem", item.address().getPath());
        assertEquals(10, item.scoreMaximum());
        ServiceHttp.Call call = http.last();
        assertEquals(
                "application/vnd.ims.lis.v2.lineitemcontainer+json",
                call.headers().get("Accept"));
        List<String> query = Arrays.asList(call.address().getQuery().split("&"));
        assertTrue(
                query.containsAll(
                        List.of("type_id=1", "resource_id=session-4", "tag=completion", "resource_link_id=5")),
                query.toString());
        assertEquals(
                "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                FakeServices.form(http.calls.get(0)).get("scope"));
    }

    @Test
    void a_platform_that_ignores_filters_is_sifted_here() {
        http.thenToken("t")
                .then(
                        200,
                        list(
                                item("/1", "session-3", "completion", "5"),
                                item("/2", "session-4", "attendance", "5"),
                                item("/3", "session-4", "completion", "6"),
                                item("/4", "session-4", "completion", "5"),
                                item("/5", "session-4", "completion", "5")));
        assertEquals("/4", found().orElseThrow().address().getPath());
    }

    @Test
    void every_page_is_looked_through_and_keeps_its_filters() {
        http.thenToken("t")
                .then(200, list(), "Link", "<https://moodle.example.org/lineitems?type_id=1&from=1>; rel=\"next\"")
                .then(200, list(item("/4", "session-4", "completion", "5")));
        assertEquals("/4", found().orElseThrow().address().getPath());
        assertTrue(http.last().address().getQuery().contains("resource_id=session-4"));
    }

    @Test
    void pages_elsewhere_pages_in_a_circle_and_pages_without_end_are_left() {
        http.thenToken("t").then(200, list(), "Link", "<https://evil.example/lineitems>; rel=next");
        assertEquals(Reason.FOREIGN_HOST, failed(lineItems.find(moodle, ALL, COLUMN)));
        http.then(call -> FakeServices.reply(200, list(), "Link", "<" + call.address() + ">; rel=next"));
        assertEquals(Reason.ENDLESS, failed(lineItems.find(moodle, ALL, COLUMN)));
        http.then(200, list(), "Link", "<https://a b/>; rel=next");
        assertEquals(Reason.INCOMPLETE, failed(lineItems.find(moodle, ALL, COLUMN)));
        int before = http.calls.size();
        for (int page = 1; page <= 20; page++) {
            http.then(200, list(), "Link", "<https://moodle.example.org/lineitems?from=" + page + ">; rel=next");
        }
        assertEquals(Reason.ENDLESS, failed(lineItems.find(moodle, ALL, COLUMN)));
        assertEquals(20, http.calls.size() - before);
    }

    @Test
    void a_column_that_is_nowhere_is_created_with_the_exact_type() {
        http.thenToken("t").then(200, list()).then(201, item("/9", "session-4", "completion", "5"));
        Result<LineItem> result = lineItems.findOrCreate(moodle, ALL, COLUMN);
        assertEquals("/9", ((Result.Success<LineItem>) result).value().address().getPath());
        ServiceHttp.Call call = http.last();
        assertEquals(ALL, call.address());
        assertEquals("application/vnd.ims.lis.v2.lineitem+json", call.headers().get("Content-Type"));
        assertEquals("application/vnd.ims.lis.v2.lineitem+json", call.headers().get("Accept"));
        assertEquals(TestPlatform.json("""
                        {"label": "Session 4", "scoreMaximum": 10, "resourceId": "session-4", "tag": "completion",
                         "resourceLinkId": "5"}
                        """), TestPlatform.json(FakeServices.body(call)));
    }

    @Test
    void after_a_lost_answer_the_column_that_was_made_is_found_and_not_made_twice() {
        http.thenToken("t").then(200, list()).thenFail(org.waymark.lti.CallFailure.Kind.TIMEOUT);
        assertEquals(Reason.TIMEOUT, failed(lineItems.findOrCreate(moodle, ALL, COLUMN)));
        http.then(200, list(item("/9", "session-4", "completion", "5")));
        assertInstanceOf(Result.Success.class, lineItems.findOrCreate(moodle, ALL, COLUMN));
        assertEquals(ServiceHttp.Method.GET, http.last().method());
    }

    @Test
    void when_the_search_fails_nothing_is_created() {
        http.thenToken("t").then(403, "no");
        assertEquals(Reason.FORBIDDEN, failed(lineItems.findOrCreate(moodle, ALL, COLUMN)));
        assertEquals(2, http.calls.size());
    }

    @Test
    void a_column_that_is_gone_says_so_when_read() {
        http.thenToken("t").then(404, "gone").then(200, "{}").then(200, "<html>");
        URI one = URI.create("https://moodle.example.org/7/lineitem");
        assertEquals(Reason.GONE, failed(lineItems.read(moodle, one)));
        assertEquals(Reason.INCOMPLETE, failed(lineItems.read(moodle, one)));
        assertEquals(Reason.INCOMPLETE, failed(lineItems.read(moodle, one)));
    }

    @Test
    void a_page_or_an_object_in_place_of_the_list_is_no_empty_list() {
        http.thenToken("t").then(200, "<html>").then(200, "{}").then(200, "");
        for (int at = 0; at < 3; at++) {
            assertEquals(Reason.NOT_JSON, failed(lineItems.findOrCreate(moodle, ALL, COLUMN)));
        }
    }

    @Test
    void a_column_on_another_host_or_of_a_wrong_shape_is_passed_over() {
        http.thenToken("t")
                .then(
                        200,
                        list(
                                "{\"id\":\"https://evil.example/1\",\"resourceId\":\"session-4\"}",
                                "{\"id\":[],\"label\":{}}",
                                "5",
                                item("/4", "session-4", "completion", "5")));
        assertEquals("/4", found().orElseThrow().address().getPath());
    }

    @Test
    void nothing_here_can_delete_a_column() {
        assertEquals(List.of(ServiceHttp.Method.GET, ServiceHttp.Method.POST), List.of(ServiceHttp.Method.values()));
    }

    @Test
    void a_column_has_a_name_and_one_to_a_hundred_points() {
        Optional<String> none = Optional.empty();
        assertThrows(IllegalArgumentException.class, () -> new Column("", 10, "a", none, none));
        assertThrows(IllegalArgumentException.class, () -> new Column("a", 0, "a", none, none));
        assertThrows(IllegalArgumentException.class, () -> new Column("a", 101, "a", none, none));
        assertThrows(IllegalArgumentException.class, () -> new Column("a", 10, "a\n", none, none));
    }
}
