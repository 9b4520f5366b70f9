package org.waymark.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.practice.http.Parameters;

/** The smallest tool an LMS can launch: remembers what it was sent, and shows one page with a form. */
final class FakeTool implements AutoCloseable {
    static final String COOKIE = "__Host-fake=1; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";

    final List<Parameters> logins = new ArrayList<>();
    final List<String> launches = new ArrayList<>();
    final List<String> posts = new ArrayList<>();
    final List<String> sites = new ArrayList<>();
    String lastCookies = "";

    private final HttpServer http;
    private PracticeLms lms;

    FakeTool() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            try (exchange) {
                serve(exchange);
            }
        });
        http.start();
    }

    URI address() {
        return URI.create("http://localhost:" + http.getAddress().getPort());
    }

    void knows(PracticeLms platform) {
        lms = platform;
    }

    /** An authorization request as a good tool would make it, for the initiation given. */
    Map<String, String> request(Form initiation) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("scope", "openid");
        request.put("response_type", "id_token");
        request.put("response_mode", "form_post");
        request.put("prompt", "none");
        request.put("client_id", initiation.value("client_id"));
        request.put("redirect_uri", address() + "/lti/launch");
        request.put("login_hint", initiation.value("login_hint"));
        request.put("lti_message_hint", initiation.value("lti_message_hint"));
        request.put("nonce", UUID.randomUUID().toString());
        request.put("state", UUID.randomUUID().toString());
        return request;
    }

    URI authorization(Map<String, String> request) {
        return URI.create(lms.platform().authorizationEndpoint() + "?" + encoded(request));
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        lastCookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        sites.add(exchange.getRequestHeaders().getFirst("Sec-Fetch-Site"));
        switch (exchange.getRequestURI().getPath()) {
            case "/lti/login" -> {
                logins.add(Parameters.ofQuery(body));
                Form initiation = Form.of(address(), Parameters.ofQuery(body).values());
                redirect(exchange, 302, authorization(request(initiation)).toString());
            }
            case "/lti/launch" -> {
                launches.add(body);
                exchange.getResponseHeaders().add("Set-Cookie", COOKIE);
                exchange.getResponseHeaders().add("Set-Cookie", "plain=1; Path=/");
                redirect(exchange, 303, "/v/seat1/");
            }
            case "/v/seat1/save" -> {
                posts.add(body);
                redirect(exchange, 303, "/v/seat1/");
            }
            default -> show(exchange);
        }
    }

    private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(status, -1);
    }

    private static void show(HttpExchange exchange) throws IOException {
        byte[] page = ("<html><head><title>Fake &amp; small</title></head><body><h1>A <b>page</b></h1>"
                        + "<form action='/v/seat1/save' method=post><input type=hidden name=form value='t1.abc'>"
                        + "<textarea name=note>\n1 &lt; 2</textarea><input type=checkbox name=tick value=yes>"
                        + "<input type=radio name=way value=a><input type=radio name=way value=b checked>"
                        + "<select name=who><option value=1>One<option value=2 selected>Two</select>"
                        + "<button name=go value=1>Save</button></form></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
