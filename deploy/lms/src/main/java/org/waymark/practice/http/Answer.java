package org.waymark.practice.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer: status, headers and what writes the body.
 *
 * @param length of the body in bytes; {@link #STREAMED} when nobody knows yet
 */
public record Answer(int status, Map<String, String> headers, long length, Body body) {
    /** Length of a body that is made while it is sent. */
    public static final long STREAMED = -1;

    private static final String TYPE = "Content-Type";

    /** Writes the body of an answer. */
    @FunctionalInterface
    public interface Body {
        void to(OutputStream out) throws IOException;
    }

    /** A text of any media type. */
    public static Answer text(int status, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Answer(status, Map.of(TYPE, type + "; charset=utf-8"), bytes.length, out -> out.write(bytes));
    }

    public static Answer html(int status, String text) {
        return text(status, "text/html", text);
    }

    public static Answer json(int status, String text) {
        return text(status, "application/json", text);
    }

    /** An answer without a body. */
    public static Answer bare(int status) {
        return new Answer(status, Map.of(), 0, out -> {});
    }

    public static Answer redirect(String location) {
        return bare(303).with("Location", location);
    }

    /** A body that is never whole in memory. */
    public static Answer streamed(String type, Body body) {
        return new Answer(200, Map.of(TYPE, type + "; charset=utf-8"), STREAMED, body);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, length, body);
    }
}
