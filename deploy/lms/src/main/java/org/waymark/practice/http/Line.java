package org.waymark.practice.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One connection: requests come in one after the other, and each answer goes out before the next is read. */
final class Line {
    private static final int HEAD_BYTES_MAX = 65_536;
    private static final int BODY_BYTES_MAX = 2_097_152;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private final InputStream in;
    private final OutputStream out;
    private final InstantSource clock;

    Line(Socket socket, InstantSource clock) throws IOException {
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = new BufferedOutputStream(socket.getOutputStream());
        this.clock = clock;
    }

    /** The next request; empty when the caller has no more. */
    Optional<Request> read() throws IOException {
        String first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = first.split(" ", 3);
        if (parts.length != 3) {
            throw new IOException("This is no request: " + first);
        }
        Map<String, String> headers = headers();
        if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        return Optional.of(request(parts[0], parts[1], headers, body(headers)));
    }

    private static Request request(String method, String target, Map<String, String> headers, String body)
            throws IOException {
        URI address;
        try {
            address = URI.create(target);
        } catch (IllegalArgumentException e) {
            throw new IOException("This is no address: " + target, e);
        }
        Parameters parameters = Parameters.ofQuery(address.getRawQuery());
        if (headers.getOrDefault("content-type", "").startsWith("application/x-www-form-urlencoded")) {
            parameters = parameters.and(Parameters.ofQuery(body));
        }
        return new Request(method, address.getPath(), parameters, headers, body);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        int size = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            size += line.length();
            int colon = line.indexOf(':');
            if (size > HEAD_BYTES_MAX || colon < 0) {
                throw new IOException("These are no headers");
            }
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private String body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks();
        }
        int length = number(headers.getOrDefault("content-length", "0"), 10);
        return new String(exactly(length), StandardCharsets.UTF_8);
    }

    private String chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int length = number(line().split(";", 2)[0].strip(), 16);
        while (length > 0) {
            all.write(exactly(length));
            line();
            if (all.size() > BODY_BYTES_MAX) {
                throw new IOException("The body is too long");
            }
            length = number(line().split(";", 2)[0].strip(), 16);
        }
        headers();
        return all.toString(StandardCharsets.UTF_8);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The body ended early");
        }
        return bytes;
    }

    private static int number(String text, int radix) throws IOException {
        try {
            int number = Integer.parseInt(text, radix);
            if (number >= 0 && number <= BODY_BYTES_MAX) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IOException("This is no length: " + text, e);
        }
        throw new IOException("The body is too long: " + text);
    }

    /** A line without its end; empty at the end of the headers and of the connection. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            if (line.size() >= HEAD_BYTES_MAX) {
                throw new IOException("A line is too long");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    void write(Answer answer) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Status\r\n");
        head.append("Date: ")
                .append(DATE.format(clock.instant().atOffset(ZoneOffset.UTC)))
                .append("\r\n");
        head.append("Cache-Control: no-store\r\n");
        answer.headers().forEach((name, value) -> head.append(name)
                .append(": ")
                .append(value.replaceAll("[\r\n]", " "))
                .append("\r\n"));
        boolean isStreamed = answer.length() == Answer.STREAMED;
        head.append(isStreamed ? "Transfer-Encoding: chunked" : "Content-Length: " + answer.length());
        head.append("\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        if (isStreamed) {
            try (Chunks chunks = new Chunks(out)) {
                answer.body().to(chunks);
            }
        } else {
            answer.body().to(out);
        }
        out.flush();
    }
}
