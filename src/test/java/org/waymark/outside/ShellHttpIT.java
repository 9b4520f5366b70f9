package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** What every answer has, whoever asks and whatever for: headers, our own error pages, limits. */
@Outside
class ShellHttpIT {
    private static final String[] CHUNKED_FORM = {"Content-Type", "application/x-www-form-urlencoded"};

    private Stage stage;
    private Wire wire;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        wire = shared.wire();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/open",
                "/help",
                "/help/accessibility",
                "/help/privacy",
                "/help/cookies",
                "/assets/waymark.css",
                "/assets/waymark.js",
                "/assets/nothing.css",
                "/nowhere",
                "/v/nobody/programme",
                "/lti/jwks",
                "/lti/login",
                "/lti/launch",
                "/health",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/openapi"
            })
    void every_answer_says_what_it_may_be_used_for(String path) {
        WebPage answer = wire.get(path);
        assertTrue(answer.header("Content-Security-Policy").contains("default-src 'none'"), answer.headers()::toString);
        assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors "), path);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("same-origin", answer.header("Referrer-Policy"));
        assertEquals("", answer.header("Server") + answer.header("X-Powered-By"), "tells what it runs on");
        assertEquals("", answer.header("X-Frame-Options"), "contradicts the policy, and old browsers heed it");
        assertEquals("", answer.header("Set-Cookie"), "sets a cookie for a stranger");
        assertFalse(answer.header("Cache-Control").isEmpty(), "leaves caching to chance");
    }

    @Test
    void a_page_of_a_visit_may_be_framed_by_its_own_platform_only() {
        LaunchClient north = stage.inside(stage.town().newSupervisor(), "");
        assertFramedBy(north.page(), stage.lms().issuer().toString());
        assertFramedBy(north.open("/programme/4"), stage.lms().issuer().toString());
        assertFramedBy(north.open("/nowhere"), stage.lms().issuer().toString());

        LaunchClient south = LaunchClient.inFrame();
        WebPage home = south.launch(stage.otherLms().launch(stage.otherTown().newSupervisor()));
        assertFramedBy(home, stage.otherLms().issuer().toString());
    }

    @Test
    void nobody_keeps_a_page_of_a_visit() {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "");
        assertEquals("no-store", browser.page().header("Cache-Control"));
        assertEquals("no-store", browser.open("/programme").header("Cache-Control"));
        assertEquals("no-store", browser.open("/nowhere").header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open", "/help", "/help/accessibility", "/help/privacy", "/help/cookies"})
    void a_public_page_is_there_for_everybody(String path) {
        WebPage page = wire.get(path);
        assertEquals(200, page.status());
        Pages.assertSound(page);
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "");
        Pages.assertSound(browser.open(path));
        assertEquals(200, browser.page().status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/programme",
                "/v/nobody/programme/4",
                "/assets/nothing.css",
                "/assets/..%2Fmessages.properties",
                "/WEB-INF/web.xml",
                "/META-INF/persistence.xml",
                "/webjars/",
                "/error",
                "/openapi",
                "/openapi/",
                "/openapi-ui/index.html",
                "/__asadmin"
            })
    void an_address_that_is_nothing_gets_a_page_of_ours(String path) {
        WebPage page = wire.get(path);
        assertTrue(page.status() >= 400 && page.status() < 500, () -> "status " + page.status());
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "NONSENSE"})
    void a_method_that_is_not_served_gets_a_page_of_ours(String method) {
        WebPage page = wire.send(method, "/help", BodyPublishers.noBody());
        assertTrue(page.status() >= 400 && page.status() < 500, () -> method + " was answered " + page.status());
        Pages.assertTellsNothing(page);
        if (!page.body().isEmpty()) {
            Pages.assertSound(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%ff", "/%zz", "/a\\b", "/a;b=c", "/help//../nowhere"})
    void an_address_that_cannot_be_read_tells_nothing(String path) throws Exception {
        String answer = RawHttp.ask(stage.address(), "GET " + path + " HTTP/1.1");
        Pages.assertTellsNothing(answer);
    }

    @Test
    void other_websites_may_not_ask_what_is_allowed() {
        WebPage answer = wire.send("OPTIONS", "/help", BodyPublishers.noBody(), "Origin", "https://evil.example");
        assertEquals("", answer.header("Access-Control-Allow-Origin"));
        Pages.assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/metrics"})
    void what_the_operator_reads_is_there_and_tells_nothing_of_anybody(String path) {
        var person = stage.town().newSupervisor();
        stage.inside(person, "");
        WebPage answer = wire.get(path);
        assertEquals(200, answer.status());
        assertFalse(answer.body().contains(person.familyName()));
        assertEquals("", answer.header("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Forwarded-Proto", "Via"})
    void metrics_are_not_there_for_whoever_comes_through_a_proxy(String header) {
        WebPage page = wire.get("/metrics", header, "https");
        assertEquals(404, page.status());
        Pages.assertSound(page);
        assertEquals(404, wire.get("/metrics/", header, "https").status());
        assertEquals(200, wire.get("/health/ready", header, "https").status());
    }

    /** What the server refuses before it looks for an application: no page of ours, but nobody else's either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1\r\nHost: h",
                "GET /%ff HTTP/1.1\r\nHost: h",
                "GET /%zz HTTP/1.1\r\nHost: h",
                "GET /../../etc HTTP/1.1\r\nHost: h",
                "TRACE /help HTTP/1.1\r\nHost: h",
                "GET /help HTTP/1.1",
                "GET /help HTTP/1.1\r\nHost: a b:::/",
                "GET /help HTTP/9.9\r\nHost: h",
                "POST /help HTTP/1.1\r\nHost: h\r\nContent-Length: abc",
                "POST /help HTTP/1.1\r\nHost: h\r\nExpect: nonsense",
                "GET /help HTTP/1.1\r\nHost: h\r\nX-Long: LONG"
            })
    void what_the_server_refuses_by_itself_is_empty(String request) throws Exception {
        String answer = RawHttp.send(stage.address(), request.replace("LONG", "a".repeat(9_000)));
        Pages.assertTellsNothing(answer);
        assertTrue(answer.startsWith("HTTP/1.1 "), answer);
        assertFalse(answer.matches("(?is).*\r\n(server|x-powered-by|set-cookie):.*"), answer);
        assertEquals("", answer.substring(answer.indexOf("\r\n\r\n")).strip(), "says something: " + answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept: ;;;", "Accept-Language: %%%;q=x,;", "Cookie: =;,=;;", "Content-Type: no/such/type"})
    void a_header_that_cannot_be_read_gets_a_page_of_ours(String header) throws Exception {
        String answer = RawHttp.send(stage.address(), "GET /help HTTP/1.1\r\nHost: h\r\n" + header);
        assertTrue(answer.matches("(?s)HTTP/1\\.1 (200|400) .*"), answer);
        assertTrue(answer.contains("<html lang=\"en-GB\""), answer);
        assertTrue(answer.contains("nosniff"), answer);
        Pages.assertTellsNothing(answer);
        if (header.startsWith("Accept:")) {
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    @Test
    void a_head_request_has_the_headers_and_no_body() {
        WebPage page = wire.send("HEAD", "/help", BodyPublishers.noBody());
        assertEquals(200, page.status());
        assertEquals("", page.body());
        assertTrue(page.header("Content-Security-Policy").contains("default-src 'none'"));
    }

    @Test
    void a_body_that_is_no_form_is_refused_as_such() {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "programme/4");
        WebPage page = wire.send(
                "POST",
                browser.visit() + "/programme/4/notes",
                BodyPublishers.ofString("{\"text\":\"x\"}"),
                Csrf.ours(stage, browser, "Content-Type", "application/json"));
        assertEquals(415, page.status());
        Pages.assertSound(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lti/login", "/lti/launch", "/lti/continue", "/v/nobody/programme/4/notes"})
    void three_megabytes_in_pieces_are_refused(String path) {
        byte[] body = new byte[3_000_000];
        Arrays.fill(body, (byte) 'a');
        WebPage page = wire.send(
                "POST", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), CHUNKED_FORM);
        assertTrue(page.status() >= 400 && page.status() < 500, () -> "status " + page.status() + page.text());
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
    }

    @Test
    void a_large_form_of_a_visit_says_so_and_gives_the_text_back() {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "programme/4");
        WebPage page = wire.send(
                "POST",
                browser.visit() + "/programme/4/notes",
                BodyPublishers.ofString("text=" + "long+words+".repeat(300_000)),
                Csrf.ours(stage, browser, CHUNKED_FORM));
        assertEquals(413, page.status());
        Pages.assertSound(page);
    }

    private static void assertFramedBy(WebPage page, String origin) {
        String policy = page.header("Content-Security-Policy");
        assertTrue(policy.endsWith("frame-ancestors " + origin), policy);
    }
}
