package org.waymark.practice.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** HTTP on the loopback address: reads a request, asks a {@link Handler}, writes the answer, dated by the clock given. */
public final class LmsServer implements AutoCloseable {
    private static final int BODY_BYTES_MAX = 2_097_152;
    private static final Duration HANGING = Duration.ofMinutes(5);
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final ExecutorService threads = Executors.newCachedThreadPool(LmsServer::named);
    private final InstantSource clock;
    private final int port;
    private HttpServer http;
    private Handler handler = request -> Answer.bare(404);
    private volatile Outage outage = Outage.NONE;

    /** @param clock what the {@code Date} header says */
    public LmsServer(int port, InstantSource clock) throws IOException {
        // Without it each small answer waits for the peer's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.clock = clock;
        http = listening(port);
        this.port = http.getAddress().getPort();
    }

    public int port() {
        return port;
    }

    public synchronized void serve(Handler chosen) {
        handler = chosen;
        start();
    }

    /** Puts the whole server out of order, or in order again. */
    public synchronized void suffer(Outage next) {
        boolean isUp = outage != Outage.REFUSING;
        outage = next;
        notifyAll();
        try {
            if (isUp && next == Outage.REFUSING) {
                http.stop(0);
            } else if (!isUp && next != Outage.REFUSING) {
                http = listening(port);
                start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " could not be taken again", e);
        }
    }

    private HttpServer listening(int chosen) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), chosen), 128);
    }

    private void start() {
        http.setExecutor(threads);
        http.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        http.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = read(exchange);
        if (outage == Outage.HANGING) {
            hang();
            return;
        }
        Answer answer = outage == Outage.BROKEN ? Answer.html(500, "Error writing to database") : asked(request);
        write(exchange, answer);
    }

    /** A mistake of ours shows as one, instead of a connection that only ends. */
    private Answer asked(Request request) throws IOException {
        try {
            return handler.answer(request);
        } catch (RuntimeException e) {
            e.printStackTrace();
            return Answer.html(500, "Exception: " + Html.escaped(String.valueOf(e)));
        }
    }

    private synchronized void hang() {
        try {
            wait(HANGING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String body = body(exchange);
        Parameters parameters = Parameters.ofQuery(exchange.getRequestURI().getRawQuery());
        if (headers.getOrDefault("content-type", "").startsWith("application/x-www-form-urlencoded")) {
            parameters = parameters.and(Parameters.ofQuery(body));
        }
        String path = exchange.getRequestURI().getPath();
        return new Request(exchange.getRequestMethod(), path, parameters, headers, body);
    }

    private static String body(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            return new String(body.readNBytes(BODY_BYTES_MAX), StandardCharsets.UTF_8);
        }
    }

    private void write(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, asSent(value)));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders()
                .set(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                clock.instant().atOffset(ZoneOffset.UTC)));
        long length = answer.length() == Answer.STREAMED ? 0 : answer.length() == 0 ? -1 : answer.length();
        exchange.sendResponseHeaders(answer.status(), length);
        answer.body().to(exchange.getResponseBody());
    }

    /** Header text goes out as UTF-8, as from PHP; the server would cut each letter to one byte. */
    private static String asSent(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "practice-lms");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized void close() {
        if (outage != Outage.REFUSING) {
            http.stop(0);
        }
        threads.shutdownNow();
    }
}
