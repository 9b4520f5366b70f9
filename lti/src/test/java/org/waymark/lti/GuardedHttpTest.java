package org.waymark.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on loopback. */
class GuardedHttpTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger reached = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        reached.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        try (OutputStream out = exchange.getResponseBody()) {
            switch (path) {
                case "/redirect" -> {
                    exchange.getResponseHeaders().add("Location", "/keys");
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/large" -> {
                    exchange.sendResponseHeaders(200, 0);
                    out.write(new byte[1 << 20]);
                }
                case "/trickle" -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int at = 0; at < 100; at++) {
                        out.write(' ');
                        out.flush();
                        sleep();
                    }
                }
                case "/silent" -> {
                    for (int at = 0; at < 100; at++) {
                        sleep();
                    }
                }
                case "/score" -> {
                    byte[] said = (exchange.getRequestMethod()
                                    + " " + exchange.getRequestHeaders().getFirst("Authorization")
                                    + " " + exchange.getRequestHeaders().getFirst("Content-Type")
                                    + " "
                                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Link", "<a>; rel=first");
                    exchange.getResponseHeaders().add("Link", "<b>; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d");
                    exchange.sendResponseHeaders(200, said.length);
                    out.write(said);
                }
                default -> {
                    byte[] body =
                            exchange.getRequestHeaders().getFirst("Accept").getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    out.write(body);
                }
            }
        }
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Test
    void a_document_is_fetched_whatever_its_status() throws IOException {
        PlatformHttp.Answer answer = new GuardedHttp(true).get(at("/keys"), "application/json", 1000);
        assertEquals(200, answer.status());
        assertEquals("application/json", answer.contentType());
        assertEquals("application/json", new String(answer.body(), StandardCharsets.UTF_8));
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() throws IOException {
        assertEquals(
                302, new GuardedHttp(true).get(at("/redirect"), "*/*", 1000).status());
        assertEquals(1, reached.get());
    }

    @Test
    void a_long_answer_is_cut_off() {
        assertThrows(IOException.class, () -> new GuardedHttp(true).get(at("/large"), "*/*", 50 * 1024));
    }

    @Test
    void a_server_that_says_nothing_is_left_after_four_seconds() {
        leftInTime("/silent");
    }

    @Test
    void a_server_that_says_it_slowly_is_left_after_four_seconds() {
        leftInTime("/trickle");
    }

    private void leftInTime(String path) {
        Instant start = Instant.now();
        assertThrows(IOException.class, () -> new GuardedHttp(true).get(at(path), "*/*", 1000));
        assertTrue(Duration.between(start, Instant.now()).toMillis() < 7_000);
    }

    @Test
    void a_private_host_is_never_connected_to() {
        assertThrows(IOException.class, () -> new GuardedHttp(false).get(at("/keys"), "*/*", 1000));
        URI secure = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        assertThrows(IOException.class, () -> new GuardedHttp(false).get(secure, "*/*", 1000));
        assertEquals(0, reached.get());
    }

    @Test
    void a_host_that_does_not_listen_is_no_answer() {
        server.stop(0);
        assertThrows(IOException.class, () -> new GuardedHttp(true).get(at("/keys"), "*/*", 1000));
    }

    private CallFailure failed(boolean isPrivateAllowed, ServiceHttp.Call call) {
        return assertThrows(CallFailure.class, () -> new GuardedHttp(isPrivateAllowed).send(call));
    }

    @Test
    void a_service_call_carries_its_token_and_body_and_brings_every_header() throws CallFailure {
        ServiceHttp.Call call = ServiceHttp.Call.post(
                        at("/score"), "a/b+json", "*/*", "{}".getBytes(StandardCharsets.UTF_8), 1000)
                .authorised("t-1");
        ServiceHttp.Reply reply = new GuardedHttp(true).send(call);
        assertEquals("POST Bearer t-1 a/b+json {}", new String(reply.body(), StandardCharsets.UTF_8));
        assertEquals(
                List.of("<a>; rel=first", "<b>; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d"),
                reply.all("link").stream().sorted().toList(),
                "curly quotes arrive as the bytes of their UTF-8");
        assertTrue(reply.first("date").isPresent());
        assertFalse(call.toString().contains("t-1"));
    }

    @Test
    void every_kind_of_silence_has_its_name() throws IOException {
        assertEquals(
                CallFailure.Kind.ADDRESS_REFUSED,
                failed(false, ServiceHttp.Call.get(at("/keys"), "*/*", 9)).kind());
        assertEquals(
                CallFailure.Kind.TOO_LONG,
                failed(true, ServiceHttp.Call.get(at("/large"), "*/*", 9)).kind());
        assertEquals(
                CallFailure.Kind.TIMEOUT,
                failed(true, ServiceHttp.Call.get(at("/silent"), "*/*", 9).within(Duration.ofMillis(300)))
                        .kind());
        assertEquals(CallFailure.Kind.TLS, whereTlsIsBroken().kind());
        URI nowhere = at("/keys");
        server.stop(0);
        assertEquals(
                CallFailure.Kind.UNREACHABLE,
                failed(true, ServiceHttp.Call.get(nowhere, "*/*", 9)).kind());
    }

    /** A server that answers a secure greeting in plain words. */
    private CallFailure whereTlsIsBroken() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> answerPlainly(plain));
            URI secure = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/");
            return failed(true, ServiceHttp.Call.get(secure, "*/*", 9));
        }
    }

    /** The client may try more than once, so this goes on until the socket is closed. */
    private static void answerPlainly(ServerSocket plain) {
        while (!plain.isClosed()) {
            answerOnePlainly(plain);
        }
    }

    private static void answerOnePlainly(ServerSocket plain) {
        try (Socket caller = plain.accept()) {
            // The greeting is read first: closing on unread bytes would reset the connection, and hide the answer.
            caller.getInputStream().read(new byte[4096]);
            caller.getOutputStream().write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException hungUp) {
            return;
        }
    }
}
