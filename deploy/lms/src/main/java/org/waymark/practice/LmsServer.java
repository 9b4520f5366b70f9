package org.waymark.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** HTTP on the loopback address: reads a request, asks a {@link Handler}, writes the answer. */
final class LmsServer implements AutoCloseable {
    private static final int FORM_BYTES_MAX = 65_536;
    private static final int THREADS = 16;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer http;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, LmsServer::named);

    /** A request as the pages see it. */
    record Request(String path, Parameters parameters, String userAgent) {}

    /** An answer: status, headers and text. */
    record Answer(int status, Map<String, String> headers, String body) {
        static Answer html(int status, String body) {
            return new Answer(status, Map.of("Content-Type", "text/html; charset=utf-8"), body);
        }

        static Answer json(int status, String body) {
            return new Answer(status, Map.of("Content-Type", "application/json; charset=utf-8"), body);
        }

        static Answer redirect(String location) {
            return new Answer(303, Map.of("Location", location), "");
        }
    }

    /** What stands behind the addresses of the server. */
    @FunctionalInterface
    interface Handler {
        Answer answer(Request request) throws IOException;
    }

    LmsServer(int port) throws IOException {
        // Without it each small answer waits for the peer's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 128);
        http.setExecutor(threads);
    }

    int port() {
        return http.getAddress().getPort();
    }

    void serve(Handler handler) {
        http.createContext("/", exchange -> {
            try (exchange) {
                write(exchange, answer(handler, exchange));
            }
        });
        http.start();
    }

    private static Answer answer(Handler handler, HttpExchange exchange) throws IOException {
        boolean posted = exchange.getRequestMethod().equals("POST");
        if (!posted && !exchange.getRequestMethod().equals("GET")) {
            return new Answer(405, Map.of("Allow", "GET, POST"), "");
        }
        String form = posted ? body(exchange) : exchange.getRequestURI().getRawQuery();
        String userAgent = exchange.getRequestHeaders().getFirst("User-Agent");
        return handler.answer(new Request(
                exchange.getRequestURI().getPath(), Parameters.ofQuery(form), userAgent == null ? "" : userAgent));
    }

    private static String body(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            return new String(body.readNBytes(FORM_BYTES_MAX), StandardCharsets.UTF_8);
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "practice-lms");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
