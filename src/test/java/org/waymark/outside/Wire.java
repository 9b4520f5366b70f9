package org.waymark.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.waymark.practice.client.WebPage;

/** One request at a time, exactly as written: no cookies kept, no redirects followed, no headers added. */
final class Wire {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI base;

    Wire(URI base) {
        this.base = base;
    }

    WebPage get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Posts a form already encoded. */
    WebPage post(String path, String form, String... headers) {
        return send("POST", path, BodyPublishers.ofString(form), with(headers, "Content-Type", FORM));
    }

    WebPage send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder building = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (headers.length > 0) {
            building.headers(headers);
        }
        try {
            HttpResponse<String> response = HTTP.send(building.build(), BodyHandlers.ofString());
            return new WebPage(response.statusCode(), response.uri(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + base.resolve(path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The Cookie header for these cookies. */
    static String cookies(Map<String, String> cookies) {
        return String.join(
                "; ",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .toList());
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
