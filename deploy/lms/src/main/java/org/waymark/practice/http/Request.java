package org.waymark.practice.http;

import java.util.Map;

/**
 * A request as the addresses of the LMS see it.
 *
 * @param parameters those of the query and those of a posted form; of a repeated name the last counts
 * @param headers    first values, names in small letters
 * @param body       as it came; a form too
 */
public record Request(String method, String path, Parameters parameters, Map<String, String> headers, String body) {

    /** The first value of a header, or the empty text. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The media type of the body without its parameters, or the empty text. */
    public String contentType() {
        return header("content-type").split(";", 2)[0].strip();
    }

    /** The bearer token, or the empty text. */
    public String bearer() {
        String authorization = header("authorization");
        return authorization.startsWith("Bearer ") ? authorization.substring(7).strip() : "";
    }

    public boolean is(String other) {
        return method.equals(other);
    }
}
