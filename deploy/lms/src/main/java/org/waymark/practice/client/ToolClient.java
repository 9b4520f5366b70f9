package org.waymark.practice.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.practice.Connection;
import org.waymark.practice.Form;
import org.waymark.practice.Platform;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Parameters;

/**
 * A tool without pages, for tests of the LMS: publishes its keys, registers, asks for access tokens and calls services.
 * What it signs is made by its {@link #signer()}, where a test can make it wrong.
 */
public final class ToolClient implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final String CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final HttpServer http;
    private final ToolSigner signer = new ToolSigner();

    private ToolClient() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/lti/jwks", exchange -> {
            try (exchange) {
                byte[] keys = signer.published().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
            }
        });
        http.start();
    }

    /** Starts a tool on a free port. */
    public static ToolClient start() {
        try {
            return new ToolClient();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + http.getAddress().getPort());
    }

    public ToolSigner signer() {
        return signer;
    }

    /** The registration a good tool posts; a test may change any of it. */
    public Map<String, Object> registration() {
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("domain", address().getRawAuthority());
        configuration.put("description", "A tool for tests");
        configuration.put("target_link_uri", address() + "/");
        configuration.put("claims", List.of("iss", "sub", "name", "email"));
        configuration.put("custom_parameters", Map.of("context_history", "$Context.id.history"));
        configuration.put(
                "messages",
                List.of(
                        Map.of("type", "LtiResourceLinkRequest"),
                        Map.of("type", "LtiDeepLinkingRequest", "target_link_uri", address() + "/pick")));
        Map<String, Object> registration = new LinkedHashMap<>();
        registration.put("application_type", "web");
        registration.put("client_name", "Practice tool");
        registration.put("response_types", List.of("id_token"));
        registration.put("grant_types", List.of("implicit", "client_credentials"));
        registration.put("initiate_login_uri", address() + "/lti/login");
        registration.put("redirect_uris", List.of(address() + "/lti/launch"));
        registration.put("jwks_uri", address() + "/lti/jwks");
        registration.put("token_endpoint_auth_method", "private_key_jwt");
        registration.put(
                "scope",
                "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
                        + " https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");
        registration.put(CONFIGURATION, configuration);
        return registration;
    }

    /** Reads the document of the LMS and posts this registration, with the token the LMS gave along. */
    public HttpResponse<String> register(Connection connection, Map<String, Object> registration) {
        return registration(connection, "POST", registration);
    }

    /** Reads, posts or replaces a registration. */
    public HttpResponse<String> registration(Connection connection, String method, Map<String, Object> registration) {
        Parameters sent = Parameters.ofQuery(connection.address().getRawQuery());
        JsonNode document = Json.read(
                get(URI.create(sent.value("openid_configuration")), "", "").body());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(document.path("registration_endpoint").asText()))
                .header("Authorization", "Bearer " + sent.value("registration_token"))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(Json.written(registration)));
        return send(request);
    }

    /** Asks for an access token with an assertion of a good tool. */
    public HttpResponse<String> askForToken(Platform platform, String... scopes) {
        return present(platform, signer.assertion(platform, Map.of()), scopes);
    }

    /** Asks for an access token with this assertion. */
    public HttpResponse<String> present(Platform platform, String assertion, String... scopes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "client_credentials");
        fields.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        fields.put("client_assertion", assertion);
        fields.put("scope", String.join(" ", scopes));
        Form form = Form.of(URI.create(platform.tokenEndpoint()), fields);
        return send(HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded())));
    }

    /** A token with these scopes, or the empty text where there is none. */
    public String token(Platform platform, String... scopes) {
        return Json.read(askForToken(platform, scopes).body())
                .path("access_token")
                .asText("");
    }

    /** Reads a service; an empty type sends no {@code Accept}. */
    public HttpResponse<String> get(URI address, String token, String accept) {
        return send(
                with(HttpRequest.newBuilder(address), token, "Accept", accept).GET());
    }

    /** Sends to a service. */
    public HttpResponse<String> send(String method, URI address, String token, String type, String body) {
        return send(with(HttpRequest.newBuilder(address), token, "Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    }

    /** The form that brings chosen content back to the LMS, for the claims of its request. */
    public Form selection(
            Platform platform,
            Map<String, Object> requestClaims,
            List<Map<String, Object>> items,
            Map<String, ?> changes) {
        Object settings = requestClaims.get("https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings");
        JsonNode asked = Json.read(Json.written(settings));
        return Form.of(
                URI.create(asked.path("deep_link_return_url").asText()),
                Map.of("JWT", signer.selection(platform, asked.path("data").asText(""), items, changes)));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String token, String header, String value) {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return value.isEmpty() ? request : request.header(header, value);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
