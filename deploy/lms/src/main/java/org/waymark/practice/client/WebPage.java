package org.waymark.practice.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.Form;

/**
 * An answer as the browser shows it.
 *
 * @param address where it came from, after redirects
 */
public record WebPage(int status, URI address, HttpHeaders headers, String body) {
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern REFRESH = Pattern.compile("<meta http-equiv=\"refresh\" content=\"0; url=([^\"]*)\">");
    private static final Pattern UNSEEN = Pattern.compile("<(script|style|head)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The title, plain. */
    public String title() {
        return first(TITLE);
    }

    /** The first main heading, plain; empty when there is none. */
    public String heading() {
        return first(HEADING);
    }

    /** What a reader sees: no tags, no scripts, single spaces. */
    public String text() {
        return plain(UNSEEN.matcher(body).replaceAll(" "));
    }

    /** A header's first value, or the empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Whether the page asks the LMS to close its frame, as at the end of a registration. */
    public boolean closesFrame() {
        return body.contains("org.imsglobal.lti.close");
    }

    /** Where a browser without scripts goes on to by itself. */
    public Optional<URI> onward() {
        Matcher found = REFRESH.matcher(body);
        return found.find() ? Optional.of(URI.create(FormReader.unescaped(found.group(1)))) : Optional.empty();
    }

    /** All forms of the page, filled as they stand. */
    public List<Form> forms() {
        return FormReader.forms(address, body);
    }

    /** The form whose action ends so, filled as it stands. */
    public Form form(String actionEnd) {
        return forms().stream()
                .filter(form -> form.action().getPath().endsWith(actionEnd))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        address + " (" + status + ", " + heading() + ") has no form that posts to …" + actionEnd));
    }

    private String first(Pattern pattern) {
        Matcher found = pattern.matcher(body);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String markup) {
        String text = FormReader.unescaped(TAG.matcher(markup).replaceAll(" "));
        return SPACE.matcher(text).replaceAll(" ").trim();
    }
}
